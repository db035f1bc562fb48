#include <QCryptographicHash>
#include <QFile>

#include "picture.h"
#include "stage.h"
#include "suites.h"
#include "ui/settings/language.h"

namespace anchorite::test {

namespace {

/// Channels may differ by this much: rounding of colours in the file.
constexpr int sameColour = 24;

QString folder() {
    return QStringLiteral(PROJECT_ROOT "/tests/ui/golden/");
}

/// The fonts that the kept pictures were drawn with, as `sha256sum` lists them. Empty when all are here.
QString missingFont() {
    QFile list(folder() + QStringLiteral("fonts.sha256"));
    if (!list.open(QIODevice::ReadOnly)) {
        return list.fileName();
    }
    for (const QByteArray& line : list.readAll().split('\n')) {
        const auto gap = line.indexOf("  ");
        if (gap < 0) {
            continue;
        }
        QFile font(QString::fromLocal8Bit(line.mid(gap + 2)));
        const bool there = font.open(QIODevice::ReadOnly);
        if (!there || QCryptographicHash::hash(font.readAll(), QCryptographicHash::Sha256).toHex() != line.left(gap)) {
            return font.fileName();
        }
    }
    return {};
}

bool differ(QRgb one, QRgb other) {
    return std::abs(qRed(one) - qRed(other)) > sameColour || std::abs(qGreen(one) - qGreen(other)) > sameColour ||
           std::abs(qBlue(one) - qBlue(other)) > sameColour;
}

}  // namespace

void GoldenTest::picturesAreAsApproved_data() {
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Shot& shot : goldenShots) {
        QTest::addRow("%s", shot.name) << number++;
    }
}

/// Where one differs on purpose: `screens tests/ui/golden golden`, and look at it before it is kept.
void GoldenTest::picturesAreAsApproved() {
    QFETCH(int, number);
    if (const QString font = missingFont(); !font.isEmpty()) {
        QSKIP(qPrintable(QStringLiteral("%1 is another font than the pictures were drawn with").arg(font)));
    }
    // As the program does: the plurals of English are texts of their own.
    ui::useLanguage(*qApp, ui::Settings::Language::english);
    const Shot& shot = goldenShots[number];
    const QImage kept(folder() + QLatin1String(shot.name) + QStringLiteral(".png"));
    const QImage now = withFewColours(drawn(shot, goldenSize));
    QVERIFY(!kept.isNull());
    QCOMPARE(now.size(), kept.size());
    int changed = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            changed += differ(now.pixel(x, y), kept.pixel(x, y)) ? 1 : 0;
        }
    }
    const double share = double(changed) / (now.width() * now.height());
    if (share >= 0.001) {
        now.save(QStringLiteral("golden-%1-now.png").arg(QLatin1String(shot.name)));
    }
    QVERIFY2(share < 0.001, qPrintable(QStringLiteral("%1 % of it differ").arg(100 * share)));
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

}  // namespace anchorite::test
