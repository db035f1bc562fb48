#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ceremony/audit/rules.h"

namespace anchorite::audit {

using Findings = std::vector<Finding>;

/// What one rule has to say.
struct Found {
    Severity severity;
    std::string title;
    std::string what;
    std::string next;
    std::string_view code = {};
    std::string subject = {};
    std::string role = {};
};

/// Adds a finding about the subject's root; a title too long is cut to 60 code points.
void add(Findings& findings, const Subject& subject, const Rule& rule, Found found);

/// The root is ours to change still: it is judged as strictly as the catalogue says "own".
[[nodiscard]] inline bool isOwn(const Subject& subject) {
    return subject.stage != Stage::published;
}

/// `root 5`.
[[nodiscard]] std::string rootName(const metadata::SignedRoot& root);

/// One function for each rule that can be judged on a root that was read.
namespace rule {
void keyIdIsHash(const Subject&, const Rule&, Findings&);              // ROOT-KEY-01
void oneKeyOneKeyIdInARole(const Subject&, const Rule&, Findings&);    // ROOT-KEY-02
void keysAreSound(const Subject&, const Rule&, Findings&);             // ROOT-KEY-04
void rsaIsLongEnough(const Subject&, const Rule&, Findings&);          // ROOT-KEY-05
void roleHasKeys(const Subject&, const Rule&, Findings&);              // ROOT-ROLE-01
void roleKeysExist(const Subject&, const Rule&, Findings&);            // ROOT-ROLE-02
void rootKeysStayOffline(const Subject&, const Rule&, Findings&);      // ROOT-ROLE-04
void rootAndTargetsDiffer(const Subject&, const Rule&, Findings&);     // ROOT-ROLE-05
void thresholdIsReachable(const Subject&, const Rule&, Findings&);     // ROOT-THR-01
void rootNeedsTwo(const Subject&, const Rule&, Findings&);             // ROOT-THR-02
void rootHasASpareKey(const Subject&, const Rule&, Findings&);         // ROOT-THR-04
void ownKeysSigned(const Subject&, const Rule&, Findings&);            // ROOT-SIG-01
void oneSignatureForAKeyId(const Subject&, const Rule&, Findings&);    // ROOT-SIG-02
void versionMatchesFileName(const Subject&, const Rule&, Findings&);   // ROOT-VER-01
void versionFollows(const Subject&, const Rule&, Findings&);           // ROOT-VER-02
void keysBeforeSigned(const Subject&, const Rule&, Findings&);         // ROOT-ROT-01
void onlineRolesRotateWhole(const Subject&, const Rule&, Findings&);   // ROOT-ROT-03
void targetsRotateWithOnline(const Subject&, const Rule&, Findings&);  // ROOT-ROT-04
void expiryIsWrittenPlainly(const Subject&, const Rule&, Findings&);   // ROOT-EXP-01
void notExpired(const Subject&, const Rule&, Findings&);               // ROOT-EXP-02
void lifeIsBounded(const Subject&, const Rule&, Findings&);            // ROOT-EXP-03
void lifeIsLongEnough(const Subject&, const Rule&, Findings&);         // ROOT-EXP-04
void renewedInTime(const Subject&, const Rule&, Findings&);            // ROOT-EXP-05
}  // namespace rule

}  // namespace anchorite::audit
