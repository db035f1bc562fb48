#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ceremony/record/plan/plan.h"

namespace anchorite::record {

/// The steps of practice.md 2A (and 2B.4), in the order in which they come. The name of a step is `nameOf(kind)`, with
/// `:subject` where there is one for each key, person or thing.
enum class StepKind {
    rehearsal,       ///< the same plan was rehearsed: head of the rehearsal's transcript (may be left out)
    rollCall,        ///< everybody: present or excused, name and initials typed
    planWords,       ///< a witness reads six words of the plan back from the paper copy
    planCheckpoint,  ///< checkpoint sheet 1: the holders present sign the chain head
    machine,         ///< the machine report: pass, fail, unknown
    clock,           ///< two watches against the machine's clock
    bagIn,           ///< `:item` or `:key label`: seal number typed twice, by holder and witness
    predecessor,     ///< the root before, its digest as planned; every published root in an emergency
    incident,        ///< emergency only: the classification and what it proposes
    dice,            ///< `:label`: number of rolls, never the rolls
    key,             ///< `:label`: the public key arrives
    keyWords,        ///< `:label`: a witness reads six words of the keyid back from the holder's card
    custody,         ///< `:label`: how the private key is kept, and the KDF costs
    restoreTest,     ///< `:label`: the medium just written was read and opened again
    possession,      ///< `:label`: proof of possession over this ceremony's challenge
    bagOut,          ///< `:label`: new seal number, typed twice
    draft,           ///< the root to be signed: as planned, no BLOCK; fixes the payload
    secondEncoder,   ///< another program gives the same 32 words
    signCheckpoint,  ///< checkpoint sheet 2
    sign,      ///< `:holder`: one for each person whose key may sign; the smallest set must, the others may be excused
    complete,  ///< both rulers full, by public key
    clients,   ///< an update played from the predecessor by the rules of TUF 5.3 and of known clients
    finalWords,       ///< a witness reads six words of the payload back; the file digest is recorded too
    release,          ///< N.root.json written
    exportBundle,     ///< the bundle written, re-read, listed: what left the machine
    publication,      ///< emergency: what clients see at the edges equals what left (2B.4 18)
    destroy,          ///< `:label`: a removed key destroyed; emergency: not before `publication`
    exceptions,       ///< the list is read aloud
    statement,        ///< `:person`: each witness and auditor; not empty when there were exceptions
    nextDates,        ///< re-sign opens (expiry - 60 d), hard date (expiry - 30 d), drill, seal inspection
    teardown,         ///< what must be destroyed or sealed, each with its certificate
    closeCheckpoint,  ///< checkpoint sheet 3
    close             ///< the last record
};
[[nodiscard]] std::string_view nameOf(StepKind kind);  ///< `roll-call`, `key-words`, `sign-checkpoint`, ...
[[nodiscard]] std::vector<StepKind> allStepKinds();

/// The part of a ceremony that a step belongs to.
enum class Phase { opening, keys, compose, sign, release, close };
[[nodiscard]] Phase phaseOf(StepKind kind);

/// One line of the script.
struct Step {
    StepKind kind;
    std::string subject{};              ///< key label, person, item; empty for most
    std::vector<std::string> actors{};  ///< who may do it, whoever is expected to first
    std::string title{};                ///< "Dana Ito makes the key dana-root ..."
    std::string say{};                  ///< what is read aloud; may be empty
    std::string shown{};                ///< what the tool shows
    std::string checks{};               ///< what is checked and what is refused
    std::string records{};              ///< what the transcript gets
    std::string leaves{};               ///< what leaves the machine; may be empty
    std::string needs{};                ///< what `ceremony record` wants for it: `--file REPORT --value result=...`
    /// False: may stay open without an exception. Of the `sign` steps only those are required without which the new
    /// root cannot reach its threshold.
    bool required = true;
    std::vector<std::string> after{};  ///< ids of steps that must be done or excepted before

    [[nodiscard]] std::string id() const;  ///< `key-words:dana-root`
};

/// All steps of this ceremony, in order; a pure function of the plan. First root, rotation (only added keys are made,
/// kept holders sign, removed ones may) and emergency (2B.4) come from the same list; `leftOut` kinds are missing.
[[nodiscard]] std::vector<Step> scriptOf(const Plan& plan);

/// Step kinds that an author may leave out (`plan.left-out` for all others): rehearsal, bag-in, bag-out, dice,
/// second-encoder; in a rehearsal also custody, restore-test, destroy, next-dates, teardown. What may not be left out
/// stays in the script, whatever the plan says.
[[nodiscard]] bool mayBeLeftOut(StepKind kind, const Plan& plan);

/// The printable script: head with name, words and people, then a table of step, actor, what to say, initial and time
/// columns, at most 100 characters wide; a call list; room for exceptions and signatures. A rehearsal is marked in
/// every page's head.
[[nodiscard]] std::string scriptText(const Plan& plan);
/// The same as one HTML file without any outside reference, prints in black on A4.
[[nodiscard]] std::string scriptHtml(const Plan& plan);

}  // namespace anchorite::record
