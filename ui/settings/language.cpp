#include "ui/settings/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

/// As the icons: Q_INIT_RESOURCE wants the global namespace.
static void keepTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace anchorite::ui {

namespace {

/// The one that was installed before goes.
void install(QApplication& application, const QString& name) {
    const QString object = QStringLiteral("language-") + name;
    if (application.findChild<QTranslator*>(object) != nullptr) {
        return;
    }
    auto* translator = new QTranslator(&application);
    translator->setObjectName(object);
    if (translator->load(QStringLiteral(":/anchorite/translations/anchorite_%1.qm").arg(name))) {
        QApplication::installTranslator(translator);
    }
}

bool speaksGerman(Settings::Language language) {
    return language == Settings::Language::german ||
           (language == Settings::Language::system && QLocale::system().language() == QLocale::German);
}

}  // namespace

void useLanguage(QApplication& application, Settings::Language language) {
    keepTranslations();
    // English too: its plurals.
    install(application, QStringLiteral("en"));
    delete application.findChild<QTranslator*>(QStringLiteral("language-de"));
    if (speaksGerman(language)) {
        install(application, QStringLiteral("de"));
    }
}

}  // namespace anchorite::ui
