#include <QApplication>
#include <QtTest>

#include "keys_suites.h"
#include "ui/theme/theme.h"

/// Without a suite's name both run; with one, further words choose functions of it.
int main(int count, char** words) {
    using namespace anchorite;
    QApplication application(count, words);
    ui::applyTheme(application, ui::ThemeName::light);
    test::SecretEditTest edit;
    test::KeysTest keys;
    const QString chosen = count > 1 ? QString::fromLocal8Bit(words[1]) : QString();
    if (chosen == QLatin1String("KeysTest")) {
        return QTest::qExec(&keys, count - 1, words + 1);
    }
    if (chosen == QLatin1String("SecretEditTest")) {
        return QTest::qExec(&edit, count - 1, words + 1);
    }
    return QTest::qExec(&edit, count, words) + QTest::qExec(&keys, count, words);
}
