#include "ceremony/record/exchange/people_needed.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

namespace anchorite::record {

using crypto::KeyMaterial;
using metadata::KeyId;
using metadata::RoleName;
using metadata::Root;

namespace {

constexpr std::size_t setsShown = 8;
/// Steps and cells of the table below. Fifty people need a few thousand; a hostile root could ask for billions.
constexpr std::size_t mostSteps = std::size_t{1} << 24;
constexpr auto never = std::numeric_limits<std::uint16_t>::max();

using Holders = std::map<KeyId, Custodian>;

/// Who holds a key: named under this keyid, or under another keyid of the same key in one of the roots.
class Custody {
  public:
    Custody(const Holders& holders, std::initializer_list<const Root*> roots) : holders_(holders) {
        for (const auto* root : roots)
            if (root)
                learn(*root);
    }

    [[nodiscard]] Custodian of(const KeyId& keyid, const KeyMaterial& material) const {
        const auto& listed = keyids_.at(material);
        for (const auto& known : listed)
            if (const auto holder = holders_.find(known); holder != holders_.end() && !holder->second.person.empty())
                return holder->second;
        return {listed.empty() ? keyid.text() : listed.front().text(), ""};
    }

  private:
    void learn(const Root& root) {
        for (const auto& keyid : root.role(RoleName::root).keyids)
            if (const auto* key = root.countableRootKey(keyid)) {
                auto& known = keyids_[key->publicKey()->material()];
                if (std::ranges::find(known, keyid) == known.end())
                    known.push_back(keyid);
            }
    }

    const Holders& holders_;
    std::map<KeyMaterial, std::vector<KeyId>> keyids_;
};

/// One person, and how many signatures each ruler would gain from all keys of theirs.
struct Giver {
    std::string name;
    std::size_t own = 0;
    std::size_t old = 0;
};

struct Needs {
    std::size_t own;
    std::size_t old;

    /// What is left after this person has signed.
    [[nodiscard]] Needs after(const Giver& giver) const {
        return {own - std::min(own, giver.own), old - std::min(old, giver.old)};
    }
};

/// fewest(i, needs): how few of the people from i on meet the needs. Filled from the last person backwards.
class Table {
  public:
    Table(const std::vector<Giver>& givers, Needs needs)
        : givers_(givers),
          width_(needs.old + 1),
          layer_((needs.own + 1) * width_),
          cells_((givers.size() + 1) * layer_, never) {
        at(givers.size(), {0, 0}) = 0;
        for (std::size_t i = givers.size(); i-- > 0;)
            for (std::size_t own = 0; own <= needs.own; ++own)
                for (std::size_t old = 0; old <= needs.old; ++old)
                    fill(i, {own, old});
    }

    [[nodiscard]] std::uint16_t fewest(std::size_t i, Needs needs) const {
        return cells_[i * layer_ + needs.own * width_ + needs.old];
    }

    [[nodiscard]] static std::size_t steps(std::size_t givers, Needs needs) {
        constexpr std::size_t tooMany = mostSteps + 1;
        const bool isHuge = givers >= never || needs.own > mostSteps || needs.old > mostSteps;
        return isHuge || (needs.own + 1) * (needs.old + 1) > mostSteps / (givers + 1)
                   ? tooMany
                   : (givers + 1) * (needs.own + 1) * (needs.old + 1);
    }

  private:
    std::uint16_t& at(std::size_t i, Needs needs) { return cells_[i * layer_ + needs.own * width_ + needs.old]; }

    void fill(std::size_t i, Needs needs) {
        const auto with = fewest(i + 1, needs.after(givers_[i]));
        const auto best = std::min(fewest(i + 1, needs), static_cast<std::uint16_t>(with == never ? never : with + 1));
        at(i, needs) = best;
    }

    const std::vector<Giver>& givers_;
    std::size_t width_;
    std::size_t layer_;
    std::vector<std::uint16_t> cells_;
};

/// The smallest sets in the order of names. No branch is entered that does not end in one, so the work is small.
class Sets {
  public:
    Sets(const std::vector<Giver>& givers, Needs needs) : givers_(givers), table_(givers, needs) {
        if (const auto fewest = table_.fewest(0, needs); fewest != never)
            walk(0, needs, fewest);
    }

    [[nodiscard]] std::vector<std::vector<std::string>> take() { return std::move(found_); }

  private:
    void walk(std::size_t from, Needs needs, std::uint16_t left) {
        if (left == 0) {
            found_.push_back(chosen_);
            return;
        }
        for (std::size_t i = from; i < givers_.size() && found_.size() < setsShown; ++i) {
            const auto rest = needs.after(givers_[i]);
            if (table_.fewest(i + 1, rest) != left - 1)
                continue;
            chosen_.push_back(givers_[i].name);
            walk(i + 1, rest, static_cast<std::uint16_t>(left - 1));
            chosen_.pop_back();
        }
    }

    const std::vector<Giver>& givers_;
    Table table_;
    std::vector<std::string> chosen_;
    std::vector<std::vector<std::string>> found_;
};

std::size_t lackOf(const metadata::VerificationReport& report) {
    return static_cast<std::size_t>(std::max<std::int64_t>(0, report.needed - report.have()));
}

/// How few of these groups of keys reach the threshold: the largest first. 0 when all together do not.
std::size_t fewestGroups(const std::map<std::string, std::size_t>& keysIn, std::int64_t threshold) {
    std::vector<std::size_t> sizes;
    for (const auto& [name, keys] : keysIn)
        sizes.push_back(keys);
    std::ranges::sort(sizes, std::greater());
    std::int64_t have = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        have += static_cast<std::int64_t>(sizes[i]);
        if (have >= threshold)
            return i + 1;
    }
    return 0;
}

}  // namespace

std::vector<std::vector<std::string>> smallestPeople(const rotation::Rulers& rulers, const Root& own,
                                                     const Root* trusted, const Holders& holders) {
    const Custody custody(holders, {&own, trusted});
    std::map<std::string, Giver> byName;
    const auto collect = [&](const Root& root, const std::vector<KeyId>& missing, std::size_t Giver::* gain) {
        for (const auto& keyid : missing) {
            const auto* key = root.countableRootKey(keyid);
            if (!key)
                continue;
            const auto person = custody.of(keyid, key->publicKey()->material()).person;
            auto& giver = byName[person];
            giver.name = person;
            ++(giver.*gain);
        }
    };
    const Needs needs{lackOf(rulers.own), rulers.old && trusted ? lackOf(*rulers.old) : 0};
    collect(own, rulers.own.missing, &Giver::own);
    if (rulers.old && trusted)
        collect(*trusted, rulers.old->missing, &Giver::old);
    std::vector<Giver> givers;
    for (auto& [name, giver] : byName)
        givers.push_back(std::move(giver));
    const bool isComplete = needs.own == 0 && needs.old == 0;
    if (isComplete || Table::steps(givers.size(), needs) > mostSteps)
        return {};
    return Sets(givers, needs).take();
}

Concentration concentrationOf(const Root& root, const Holders& holders) {
    const Custody custody(holders, {&root});
    std::set<KeyMaterial> materials;
    std::map<std::string, std::size_t> byPerson;
    std::map<std::string, std::size_t> bySite;
    for (const auto& keyid : root.role(RoleName::root).keyids) {
        const auto* key = root.countableRootKey(keyid);
        if (!key || !materials.insert(key->publicKey()->material()).second)
            continue;
        const auto custodian = custody.of(keyid, key->publicKey()->material());
        ++byPerson[custodian.person];
        // A person whose site nobody named is a site of their own; the mark keeps the two kinds of name apart.
        ++bySite[custodian.site.empty() ? "person\n" + custodian.person : "site\n" + custodian.site];
    }
    const auto threshold = root.role(RoleName::root).threshold.number();
    return {threshold,     static_cast<std::int64_t>(materials.size()), byPerson.size(),
            bySite.size(), fewestGroups(byPerson, threshold),           fewestGroups(bySite, threshold)};
}

}  // namespace anchorite::record
