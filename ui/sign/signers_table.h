#pragma once

#include <QWidget>

#include "ui/sign/sign_subject.h"

class QGridLayout;

namespace anchorite::ui {

/// Who must sign: the same people for the old root and for the new one, so that the one who leaves and the one who
/// joins show as two dashes. People stand in columns where there is room, else in rows.
class SignersTable final : public QWidget {
    Q_OBJECT
  public:
    explicit SignersTable(const SignSubject& subject, QWidget* parent = nullptr);

    void setNarrow(bool narrow);

  private:
    struct Person {
        QString name;
        Sign old = Sign::none, own = Sign::none;
    };
    void gather(const SignSubject& subject);
    void addRole(const metadata::Root& root, const metadata::VerificationReport& report, Sign Person::* ruler,
                 const SignSubject& subject);
    Person& personOf(const metadata::Root& root, const metadata::KeyId& keyid, const SignSubject& subject);
    void lay();
    void put(QWidget* part, int ruler, int person);
    [[nodiscard]] QWidget* cell(Sign sign) const;
    QList<Person> people_;
    QList<std::pair<metadata::Key, qsizetype>> keys_;
    QStringList rulers_;
    QWidget* body_ = nullptr;
    QGridLayout* grid_ = nullptr;
    bool across_ = true;
    bool narrow_ = false;
};

}  // namespace anchorite::ui
