// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demonames.h"

#include <span>

namespace enlace {

namespace {

using Words = std::span<const char *const>;

constexpr const char *spanishSurnames[] = {
    "García",      "Hernández", "Martínez", "López",     "González",  "Rodríguez",   "Pérez",
    "Sánchez",     "Ramírez",   "Flores",   "Gómez",     "Torres",    "Díaz",        "Reyes",
    "Cruz",        "Morales",   "Ortiz",    "Gutiérrez", "Chávez",    "Ramos",       "Ruiz",
    "Mendoza",     "Álvarez",   "Jiménez",  "Castillo",  "Vásquez",   "Romero",      "Moreno",
    "Ortega",      "Luna",      "Núñez",    "Peña",      "Muñoz",     "Ibarra",      "Ibáñez",
    "Vega",        "Soto",      "Salazar",  "Delgado",   "Cervantes", "De la Cruz",  "Del Río",
    "Añorve",      "Zúñiga",    "Yáñez",    "Bahena",    "Xochihua",  "Quintanilla", "Tlaxcala",
    "Citlalpopoca"};
constexpr const char *spanishGirls[] = {
    "Sofía",   "Camila",    "Valentina", "Ximena",  "Renata",    "Lucía",       "María José",
    "Regina",  "Begoña",    "Zoe",       "Núria",   "Guadalupe", "Dulce María", "Itzel",
    "Citlali", "Ana Lucía", "Jimena",    "Natalia", "Abril",     "Alondra"};
constexpr const char *spanishBoys[] = {
    "Mateo",   "Santiago",  "Diego", "Emiliano",  "Iker",     "Ángel",      "Tomás",
    "Noé",     "José Luis", "Íñigo", "Sebastián", "Leonardo", "Gael",       "Juan Pablo",
    "Joaquín", "Andrés",    "Rubén", "Óscar",     "Adrián",   "Maximiliano"};
constexpr const char *englishSurnames[] = {
    "Smith",    "Johnson",   "Williams",    "Brown",        "Jones",     "Miller",
    "Davis",    "Wilson",    "Anderson",    "Thomas",       "Taylor",    "Moore",
    "Jackson",  "Martin",    "Thompson",    "White",        "Harris",    "Clark",
    "Lewis",    "Robinson",  "Walker",      "Young",        "Allen",     "King",
    "Wright",   "Scott",     "Hill",        "Green",        "Adams",     "Baker",
    "O'Neill",  "D'Angelo",  "McCarthy",    "Van der Berg", "St. Clair", "Whitcomb-Hale",
    "Ashgrove", "Pennywell", "Thistlewood", "Quillfeather"};
constexpr const char *englishGirls[] = {"Emma",    "Olivia", "Ava",   "Mia",     "Zoe",
                                        "Harper",  "Grace",  "Chloe", "Nora",    "Hazel",
                                        "Layla",   "Ruby",   "Ivy",   "Alice",   "Naomi",
                                        "Eleanor", "Autumn", "Josie", "Brianna", "Mackenzie"};
constexpr const char *englishBoys[] = {
    "Noah", "Liam",  "Ethan",  "Jacob",  "Daniel", "Mason", "Logan",  "Owen",  "Caleb",   "Isaac",
    "Levi", "Wyatt", "Jaylen", "Elijah", "Henry",  "Theo",  "Marcus", "Tyler", "Dominic", "Xavier"};
constexpr const char *vietnameseSurnames[] = {"Nguyen", "Tran",   "Le",   "Pham", "Hoang",
                                              "Vo",     "Dang",   "Bui",  "Do",   "Huynh",
                                              "Phan",   "Truong", "Dinh", "Doan", "Quach"};
constexpr const char *vietnameseGirls[] = {"Linh", "My",     "An",      "Thao",     "Ngoc",
                                           "Mai",  "Phuong", "Kim Chi", "Bao Tran", "Thuy"};
constexpr const char *vietnameseBoys[] = {"Minh", "Bao",   "Khoa", "Duc",     "Huy",
                                          "Long", "Quang", "Tuan", "Gia Huy", "Phuc"};
constexpr const char *koreanSurnames[] = {"Kim",  "Lee", "Park", "Choi", "Jung",
                                          "Kang", "Cho", "Yoon", "Jang", "Lim"};
constexpr const char *koreanGirls[] = {"Seo-yeon", "Ji-woo", "Ha-eun",
                                       "Min-seo",  "Su-ah",  "Ye-jin"};
constexpr const char *koreanBoys[] = {"Min-jun", "Seo-jun", "Do-yun", "Ji-ho", "Joon", "Tae-yang"};
constexpr const char *chineseSurnames[] = {"Wang",  "Chen", "Lin",  "Zhang", "Liu",
                                           "Huang", "Wu",   "Yang", "Zhao",  "Zhou"};
constexpr const char *chineseGirls[] = {"Mei", "Xin", "Yi", "Hui", "Lan", "Jing"};
constexpr const char *chineseBoys[] = {"Wei", "Hao", "Jun", "Ming", "Bo", "Tao"};
constexpr const char *persianSurnames[] = {"Hosseini", "Ahmadi",   "Karimi",  "Rezaei",
                                           "Tehrani",  "Farahani", "Shirazi", "Nazari"};
constexpr const char *persianGirls[] = {"Parisa", "Shirin", "Leila", "Yasmin", "Roya", "Setareh"};
constexpr const char *persianBoys[] = {"Arash", "Kian", "Cyrus", "Omid", "Navid", "Ramin"};
constexpr const char *arabicSurnames[] = {"Hassan",  "Al-Hassan", "Khalil", "Haddad",
                                          "Mansour", "Nasser",    "Saleh",  "Aziz"};
constexpr const char *arabicGirls[] = {"Amal", "Layla", "Noor", "Salma", "Huda", "Rania"};
constexpr const char *arabicBoys[] = {"Yusuf", "Omar", "Karim", "Tariq", "Sami", "Bilal"};
constexpr const char *filipinoSurnames[] = {"Santos",  "Bautista", "Villanueva", "Dela Rosa",
                                            "Mercado", "Aquino",   "Macaraeg",   "Dimaculangan"};
constexpr const char *filipinoGirls[] = {"Angelica", "Princess", "Jasmine", "Althea", "Maricel"};
constexpr const char *filipinoBoys[] = {"Joshua", "Rafael", "Jericho", "Carlo", "Paolo"};
constexpr const char *russianSurnames[] = {"Ivanov",  "Petrov",  "Volkov",
                                           "Morozov", "Sokolov", "Lebedev"};
constexpr const char *russianGirls[] = {"Anya", "Katya", "Sonya", "Mila", "Vera"};
constexpr const char *russianBoys[] = {"Misha", "Dima", "Artyom", "Lev", "Timur"};

struct Names
{
    const char *language;
    Words surnames;
    Words girls;
    Words boys;
};

const Names &namesOf(DemoCulture culture)
{
    static const Names all[] = {
        {"en", englishSurnames, englishGirls, englishBoys},
        {"es", spanishSurnames, spanishGirls, spanishBoys},
        {"vi", vietnameseSurnames, vietnameseGirls, vietnameseBoys},
        {"ko", koreanSurnames, koreanGirls, koreanBoys},
        {"zh-Hant", chineseSurnames, chineseGirls, chineseBoys},
        {"fa", persianSurnames, persianGirls, persianBoys},
        {"ar", arabicSurnames, arabicGirls, arabicBoys},
        {"tl", filipinoSurnames, filipinoGirls, filipinoBoys},
        {"ru", russianSurnames, russianGirls, russianBoys},
    };
    return all[static_cast<int>(culture)];
}

struct City
{
    const char *name;
    const char *zips[3];
};

constexpr City cities[] = {
    {"Santa Ana", {"92701", "92703", "92704"}},
    {"Anaheim", {"92801", "92804", "92805"}},
    {"Garden Grove", {"92840", "92841", "92843"}},
    {"Westminster", {"92683", "92683", "92683"}},
    {"Fullerton", {"92831", "92832", "92833"}},
    {"Orange", {"92865", "92867", "92868"}},
    {"Costa Mesa", {"92626", "92627", "92627"}},
    {"Huntington Beach", {"92646", "92647", "92648"}},
    {"Buena Park", {"90620", "90621", "90620"}},
    {"La Habra", {"90631", "90631", "90631"}},
    {"Tustin", {"92780", "92782", "92780"}},
    {"Irvine", {"92602", "92614", "92618"}},
    {"Mission Viejo", {"92691", "92692", "92691"}},
    {"San Clemente", {"92672", "92673", "92672"}},
};
constexpr int cityWeights[] = {22, 20, 13, 7, 7, 6, 5, 4, 4, 4, 3, 2, 2, 1};

constexpr const char *streets[] = {
    "Jacaranda Way", "Calle Ámbar",   "Pepper Tree Ln", "Avenida Sol",  "Old Orchard Rd",
    "Kestrel St",    "Blue Heron Dr", "Camino Olivo",   "Marigold Ave", "Sycamore Ct",
    "Via Lluvia",    "Lantern Pl",    "Sandpiper St",   "Toyon Ave",    "Calle Nube",
    "Quail Hollow",  "Alder Row",     "Ocotillo St"};

} // namespace

QString demoLanguage(DemoCulture culture) { return QLatin1String(namesOf(culture).language); }

DemoSurnames demoSurnames(Dice &dice, DemoCulture culture)
{
    const Names &names = namesOf(culture);
    const QString father = QString::fromUtf8(dice.pickCommon(names.surnames));
    const QString mother = QString::fromUtf8(dice.pickCommon(names.surnames));
    if (culture == DemoCulture::Spanish) {
        const auto second = [&] {
            return QLatin1Char(' ') + QString::fromUtf8(dice.pickCommon(names.surnames));
        };
        // Not everybody writes both.
        if (dice.chance(70))
            return {father + QLatin1Char(' ') + mother,
                    mother + (dice.chance(60) ? second() : QString()),
                    father + (dice.chance(60) ? second() : QString())};
        return {father, mother, father};
    }
    const bool isOneName = dice.chance(65);
    if (culture == DemoCulture::English && dice.chance(6))
        return {mother + QLatin1Char('-') + father, mother, father};
    return {father, isOneName ? father : mother, father};
}

QString demoGirl(Dice &dice, DemoCulture culture)
{
    return QString::fromUtf8(dice.pickCommon(namesOf(culture).girls));
}
QString demoBoy(Dice &dice, DemoCulture culture)
{
    return QString::fromUtf8(dice.pickCommon(namesOf(culture).boys));
}

DemoAddress demoAddress(Dice &dice)
{
    const City &city = cities[dice.weighted(cityWeights)];
    QString street = QStringLiteral("%1 %2")
                         .arg(dice.between(1, 9899))
                         .arg(QString::fromUtf8(dice.pick(streets)));
    if (dice.chance(45))
        street += QStringLiteral(", Apt %1").arg(dice.between(1, 240));
    return {street, QString::fromUtf8(city.name), QLatin1String(city.zips[dice.below(3)])};
}

QString demoPhone(Dice &dice)
{
    const QString area = QLatin1String(dice.pick({"714", "714", "714", "949", "657", "562"}));
    return QLatin1String("+1") + area + QLatin1String("5550") +
           QString::number(dice.between(100, 199));
}

QString demoOfficePhone(Dice &dice)
{
    const QString number = demoPhone(dice);
    return number.mid(2, 3) + QLatin1Char('-') + number.mid(5, 3) + QLatin1Char('-') +
           number.mid(8);
}

} // namespace enlace
