// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Invented children of whom it is known who is whom: with twins, namesakes, and repeats written
// worse than the first time. The same each time.

#include "core/exchange/matching.h"
#include "core/search/folding.h"

#include <QSet>

#include <random>

namespace enlace::test {

/// One line of a second list, and the child of the first list that it truly is (or none).
struct LabelledLine
{
    ChildTraits traits;
    std::optional<int> truth;
    QString kind; ///< for messages
};

class LabelledChildren
{
public:
    explicit LabelledChildren(unsigned seed, int children)
        : m_random(seed)
    {
        while (first.size() < children)
            addFamily();
        for (int i = 0; i < children; ++i) {
            if (chance(50))
                addRepeat(i);
            if (chance(4))
                addUnknownTwin(i);
            if (chance(4))
                addNamesake(i);
        }
    }

    QList<ChildTraits> first;
    QList<LabelledLine> second;

private:
    // std::uniform_int_distribution differs between libraries; the remainder does not.
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    bool chance(int percent) { return below(100) < percent; }
    QString pick(const QStringList &words) { return words[below(int(words.size()))]; }

    static const QStringList &surnames()
    {
        static const QStringList words =
            QStringLiteral(
                "García|Hernández|López|Martínez|Nguyen|Tran|Pham|Ibáñez|Muñoz|Núñez|De la Cruz|"
                "O'Neill|D'Angelo|Al-Hassan|Smith|Johnson|Ortega|Luna|Vega|Peña|Añorve|Pérez|"
                "Sánchez|"
                "Ramírez|Kim|Park|Choi|Hosseini|Van der Berg|Đặng|Rodríguez|Flores|Cruz|Gómez|Díaz|"
                "Castañeda|Villaseñor|Wang|Chen|Łukasz|Sørensen|Reyes|Mendoza|Aguilar|Salazar|Bùi")
                .split(u'|');
        return words;
    }
    static const QStringList &givenNames()
    {
        static const QStringList words =
            QStringLiteral(
                "José|María|Sofía|Mateo|Santiago|Ximena|Camila|Ángel|Íñigo|Núria|Begoña|Noé|Lucía|"
                "José Luis|María José|Ana María|Juan Carlos|Luis "
                "Ángel|Minh|Linh|An|Bao|Khoa|Mei|Wei|"
                "Ji-woo|Seo-yeon|Arash|Parisa|Omar|Yusuf|Layla|Amal|Emma|Noah|Liam|Mia|Zoe|Ethan|"
                "Olivia|Daniel|Daniela|Mario|Gabriel|Gabriela|Renata|Regina|Iker|Tomás|Jacob")
                .split(u'|');
        return words;
    }

    QString newCin()
    {
        return QStringLiteral("9%1%2")
            .arg(1000000 + m_numbers++ % 9000000)
            .arg(QChar(u'A' + below(14)));
    }
    QString newCcs() { return QString::number(1000000 + m_numbers++); }
    QDate birthDate() { return QDate(2006, 1, 1).addDays(below(7300)); }

    ChildTraits child(const ChildTraits &family)
    {
        ChildTraits made = family;
        made.cin = newCin();
        made.ccsNumber = newCcs();
        made.givenNames = pick(givenNames());
        made.birthDate = birthDate();
        return made;
    }

    void addFamily()
    {
        ChildTraits family;
        family.surnames = pick(surnames());
        if (chance(60))
            family.surnames += u' ' + pick(surnames());
        family.guardianName = pick(givenNames()) + u' ' + family.surnames;
        family.street =
            QStringLiteral("%1 %2")
                .arg(1 + below(9999))
                .arg(pick({QStringLiteral("Main St, Unit B"), QStringLiteral("E 1st St"),
                           QStringLiteral("Calle Ámbar"), QStringLiteral("Bristol St")}));
        family.zip = QString::number(92600 + below(250));
        family.phones = {QStringLiteral("+1714555%1").arg(100 + below(100), 4, 10, QChar(u'0'))};
        const int siblings = 1 + below(3);
        for (int i = 0; i < siblings; ++i)
            first += child(family);
        if (chance(6)) { // twins on the first list
            ChildTraits twin = child(family);
            twin.birthDate = first.last().birthDate;
            twin.givenNames = otherGivenNames(first.last().givenNames);
            first += twin;
        }
    }

    QString otherGivenNames(const QString &not_)
    {
        QString other = pick(givenNames());
        while (other == not_)
            other = pick(givenNames());
        return other;
    }

    static QString withoutAccents(const QString &text)
    {
        QString plain = text.normalized(QString::NormalizationForm_D);
        plain.removeIf([](QChar c) { return c.isMark(); });
        return plain.replace(u'đ', u'd')
            .replace(u'Đ', u'D')
            .replace(u'ł', u'l')
            .replace(u'Ł', u'L')
            .replace(u'ø', u'o');
    }

    QString withSlip(QString text)
    {
        if (text.size() < 5)
            return text;
        const int at = 1 + below(int(text.size()) - 2);
        switch (below(4)) {
        case 0:
            return text.remove(at, 1);
        case 1:
            return text.insert(at, text[at]);
        case 2:
            text[at] = QChar(u'a' + below(26));
            return text;
        default:
            std::swap(text[at], text[at + 1]);
            return text;
        }
    }

    void addRepeat(int i)
    {
        LabelledLine line{first[i], i, {}};
        ChildTraits &t = line.traits;
        const auto worse = [&](const char *kind) { line.kind += QLatin1String(kind) + u' '; };
        if (chance(40)) {
            t.surnames = withoutAccents(t.surnames);
            t.givenNames = withoutAccents(t.givenNames);
            t.guardianName = withoutAccents(t.guardianName);
            t.street = withoutAccents(t.street);
            worse("accents");
        }
        if (chance(30)) {
            t.surnames = t.surnames.toUpper();
            t.givenNames = t.givenNames.toUpper();
            worse("capitals");
        }
        const qsizetype blank = t.surnames.lastIndexOf(u' ');
        if (blank > 0 && chance(20)) {
            t.surnames = t.surnames.mid(blank + 1) + u' ' + t.surnames.left(blank);
            worse("swapped");
        } else if (blank > 0 && chance(20)) {
            t.surnames = t.surnames.left(blank);
            worse("second-surname-missing");
        }
        if (chance(20)) {
            QString &name = chance(60) ? t.givenNames : t.surnames;
            name = withSlip(name);
            worse("slip");
        }
        const int cin = below(100);
        if (cin < 20) {
            t.cin.clear();
            worse("no-cin");
        } else if (cin < 35) {
            t.cin = newCin();
            worse("other-cin");
        } else if (cin < 40) {
            t.birthDate = t.birthDate.addDays(chance(50) ? 1 : 30);
            worse("other-birth-date");
        }
        if (chance(40)) {
            t.ccsNumber.clear();
            worse("no-ccs");
        }
        if (chance(15)) { // the family moved
            t.street = QStringLiteral("%1 Harbor Blvd Apt 4").arg(1 + below(9999));
            t.phones = {QStringLiteral("+17145550%1").arg(100 + below(100))};
            worse("moved");
        }
        second += line;
    }

    void addUnknownTwin(int i)
    {
        LabelledLine line{first[i], std::nullopt, QStringLiteral("twin")};
        // Not one whom the first list has as this child's twin already.
        QSet<QString> taken;
        for (const ChildTraits &other : first)
            if (other.birthDate == line.traits.birthDate && other.street == line.traits.street)
                taken += folded(other.givenNames);
        do
            line.traits.givenNames = pick(givenNames());
        while (taken.contains(folded(line.traits.givenNames)));
        const int numbers = below(10);
        line.traits.cin = numbers < 7 ? newCin() : numbers < 9 ? QString() : first[i].cin;
        line.traits.ccsNumber = numbers < 8 ? newCcs() : QString();
        second += line;
    }

    void addNamesake(int i)
    {
        LabelledLine line{first[i], std::nullopt, QStringLiteral("namesake")};
        ChildTraits &t = line.traits;
        const bool sameDay = chance(20);
        if (!sameDay)
            t.birthDate = t.birthDate.addDays(40 + below(2000));
        t.cin = chance(70) ? newCin() : QString();
        t.ccsNumber = chance(70) ? newCcs() : QString();
        t.street = QStringLiteral("%1 Chapman Ave").arg(10000 + below(9999));
        t.guardianName = pick(givenNames()) + u' ' + pick(surnames()) + QStringLiteral(" Quiroga");
        second += line;
    }

    std::mt19937 m_random;
    int m_numbers = 1;
};

} // namespace enlace::test
