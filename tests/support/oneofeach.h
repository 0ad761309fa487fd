// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/editabletables.h"
#include "core/providers/directory.h"
#include "support/carescene.h"

namespace enlace::test {

/// A record of any kind that people edit, of the first child of a CareScene and its family: what
/// its type alone says is filled in, so that a new kind needs nothing here but what its own rules
/// ask for.
class OneOfEach
{
public:
    explicit OneOfEach(CareScene &scene)
        : m_scene(scene)
    {
        scene.run([&](Work &work) -> Result<bool> {
            Builder make(work);
            make.belongTo(scene.plan);
            m_person = make.guardian(scene.mateo, QStringLiteral("Rosa"), QStringLiteral("Luna"));
            m_household =
                make.household(scene.family, QStringLiteral("1 Main St"), QStringLiteral("Irvine"));
            ENLACE_ASSIGN(m_provider, written(work, this->make<Provider>()));
            ENLACE_ASSIGN(m_item, written(work, this->make<Equipment>()));
            ENLACE_ASSIGN(m_request, written(work, this->make<Authorization>()));
            ENLACE_ASSIGN(m_document, written(work, this->make<EvidenceDocument>()));
            ENLACE_ASSIGN(m_release, written(work, this->make<Release>()));
            ENLACE_ASSIGN(m_need, written(work, this->make<CareNeed>()));
            return true;
        });
    }

    /// Not saved yet.
    template <class T>
    [[nodiscard]] T make() const
    {
        T value{};
        value.id = decltype(T::id)::make();
        forEachColumn(value, [this](const char *name, auto &member) {
            if (QLatin1String(name) != QLatin1String("id"))
                this->fill(QLatin1String(name), member);
        });
        finish(value);
        return value;
    }

private:
    template <class T>
    static Result<decltype(T::id)> written(Work &work, const T &value)
    {
        ENLACE_ASSIGN(const T saved, insertRecord(work, value));
        return saved.id;
    }

    template <class M>
    void fill(QLatin1String name, M &member) const
    {
        if constexpr (std::is_same_v<M, FamilyId>)
            member = m_scene.family;
        else if constexpr (std::is_same_v<M, ChildId>)
            member = m_scene.mateo;
        else if constexpr (std::is_same_v<M, PersonId>)
            member = m_person;
        else if constexpr (std::is_same_v<M, StaffId>)
            member = m_scene.ana;
        else if constexpr (std::is_same_v<M, AgencyId>)
            member = name == QLatin1String("network_id") ? m_scene.network : m_scene.plan;
        else if constexpr (std::is_same_v<M, HouseholdId>)
            member = m_household;
        else if constexpr (std::is_same_v<M, ProviderId>)
            member = m_provider;
        else if constexpr (std::is_same_v<M, EquipmentId>)
            member = m_item;
        else if constexpr (std::is_same_v<M, AuthorizationId>)
            member = m_request;
        else if constexpr (std::is_same_v<M, EvidenceDocumentId>)
            member = m_document;
        else if constexpr (std::is_same_v<M, ReleaseId>)
            member = m_release;
        else if constexpr (std::is_same_v<M, CareNeedId>)
            member = m_need;
        else if constexpr (std::is_same_v<M, QDate>)
            member = member.isValid() ? member : QDate(2026, 1, 5);
        else if constexpr (std::is_same_v<M, QDateTime>)
            member =
                member.isValid() ? member : QDateTime(QDate(2026, 1, 5), QTime(18, 0), Qt::UTC);
        else if constexpr (std::is_same_v<M, QString>)
            member = member.isEmpty() && !isKey(name) ? QStringLiteral("x") : member;
    }

    /// Texts that are no words: of those a rule or a table has its own idea.
    static bool isKey(QLatin1String name)
    {
        for (const char *key :
             {"archived_reason", "days", "zip", "email", "language", "spoken_language",
              "written_language", "told_language", "npi", "specialty"})
            if (name == QLatin1String(key))
                return true;
        return false;
    }

    template <class T>
    void finish(T &value) const
    {
        if constexpr (std::is_same_v<T, Coordination>)
            value.role = CoordinationRole::Backup; // the lead there is already
        else if constexpr (std::is_same_v<T, StaffCover>) {
            value.coveredBy = m_scene.luis;
            value.span.until = value.span.from.addDays(3);
        } else if constexpr (std::is_same_v<T, EvidenceUse>)
            value.authorization = m_request;
        else if constexpr (std::is_same_v<T, PersonPhone>)
            value.number = QStringLiteral("+17145550157");
        else if constexpr (std::is_same_v<T, PersonIdentifier>)
            value.system = IdentifierSystem::School;
        else if constexpr (std::is_same_v<T, Condition>)
            value.code = QStringLiteral("G80.1");
        else if constexpr (std::is_same_v<T, CareTeamMember>)
            value.organization = m_scene.vendor;
        else if constexpr (std::is_same_v<T, NetworkArrangement> ||
                           std::is_same_v<T, ProviderContract>)
            value.provider = m_provider;
        else if constexpr (std::is_same_v<T, ReleaseParty>)
            value.organization = m_scene.vendor;
        else if constexpr (std::is_same_v<T, Contact>)
            value.nextStep.clear();
        else if constexpr (std::is_same_v<T, SupplyDelivery>)
            value.cameOn = value.dueOn;
        else if constexpr (std::is_same_v<T, PolicyEntry>)
            value.topic = PolicyTopic::Other; // which is told in words
        else if constexpr (std::is_same_v<T, VendorChange>)
            value.to = m_scene.vendor;
    }

    CareScene &m_scene;
    PersonId m_person;
    HouseholdId m_household;
    ProviderId m_provider;
    EquipmentId m_item;
    AuthorizationId m_request;
    EvidenceDocumentId m_document;
    ReleaseId m_release;
    CareNeedId m_need;
};

} // namespace enlace::test
