#include <algorithm>
#include <utility>

#include "ceremony/record/plan/columns.h"
#include "ceremony/record/plan/script_facts.h"
#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::record {

namespace {

constexpr std::size_t pageWidth = 100;
constexpr std::size_t pageLines = 62;  // A4 at ten points, the head of the page not counted

using Block = std::vector<std::string>;

/// Lines put onto pages. A block stays on one page when it fits one; a table's head stands again on every page that
/// the table goes on to.
class Pages {
  public:
    /// Begins a new page when fewer than `lines` are free.
    void need(std::size_t lines) {
        if (pages_.back().size() + lines > pageLines)
            turn();
    }

    void add(const Block& block) {
        need(std::min(block.size(), pageLines));
        for (const auto& line : block) {
            need(1);
            pages_.back().push_back(line);
        }
    }

    void setTableHead(Block head) { head_ = std::move(head); }

    [[nodiscard]] const std::vector<Block>& pages() const { return pages_; }

  private:
    void turn() { pages_.push_back(head_); }
    std::vector<Block> pages_{{}};
    Block head_;
};

Block lines(std::string_view text) {
    Block block;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        block.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return block;
}

/// Fit for a terminal. The line breaks in a cell are our own: no text of a plan holds one.
std::string fit(std::string_view cell) {
    std::string safe;
    for (const auto& line : lines(cell))
        safe += shown(line) + "\n";
    if (!cell.ends_with('\n') && !safe.empty())
        safe.pop_back();
    return safe;
}

std::vector<std::string> fit(const std::vector<std::string>& cells) {
    std::vector<std::string> safe;
    safe.reserve(cells.size());
    for (const auto& cell : cells)
        safe.push_back(fit(cell));
    return safe;
}

Block tableRow(const TextTable& table, const std::vector<std::string>& cells) {
    auto block = table.row(cells);
    block.push_back(table.rule());
    return block;
}

/// A headline, then the rows; the first row is repeated on every page.
void addTable(Pages& pages, const std::string& headline, const std::vector<std::size_t>& widths, const Rows& rows) {
    const TextTable table(widths);
    auto head = tableRow(table, fit(rows.front()));
    head.insert(head.begin(), table.rule());
    const auto first = rows.size() > 1 ? table.row(fit(rows[1])).size() : 0;
    pages.need(head.size() + 3 + std::min<std::size_t>(first + 1, pageLines / 2));
    pages.add({"", headline});
    pages.add(head);
    pages.setTableHead(std::move(head));
    for (std::size_t i = 1; i < rows.size(); ++i)
        pages.add(tableRow(table, fit(rows[i])));
    pages.setTableHead({});
}

void addHead(Pages& pages, const Plan& plan) {
    constexpr std::size_t labelWidth = 14;
    for (const auto& [label, text] : headFacts(plan)) {
        Block block;
        for (const auto& line : wrapped(shown(text), pageWidth - labelWidth))
            block.push_back(padded(block.empty() ? label : "", labelWidth) + line);
        pages.add(block);
    }
    Block words{"", "The words of this plan. Whoever reads them back takes them from here, not from the screen:", ""};
    for (auto& line : lines(crypto::wordRows(crypto::wordsOf(plan.digest()))))
        words.push_back(std::move(line));
    pages.add(words);
}

/// The id stands below the title, as the command line wants it.
Rows stepRows(const Chapter& chapter, std::size_t& number) {
    Rows rows{{"#", "Step", "Who", "What is said", "Init.", "Time"}};
    for (const auto& step : chapter.steps) {
        const auto title = step.title + (step.required ? "" : " (unless excused)") + "\n[" + step.id() + "]";
        rows.push_back({std::to_string(++number), title, actorsOf(step), step.say, "", ""});
    }
    return rows;
}

void addScript(Pages& pages, const Plan& plan) {
    constexpr std::size_t linesBelow = 16;  // a chapter's headline, head and first step
    pages.need(linesBelow);
    pages.add({"", "The script. The one who acts speaks; initials and time are written when the step is done."});
    std::size_t number = 0;
    for (const auto& chapter : chaptersOf(plan))
        addTable(pages, chapter.title, {3, 28, 14, 26, 5, 5}, stepRows(chapter, number));
}

void addFreeExceptions(Pages& pages) {
    Rows rows{{"Time", "What departed from the script, and why", "Init.", "Init."}};
    for (int i = 0; i < freeExceptionRows; ++i)
        rows.push_back({"\n\n", "", "", ""});  // room for a pen
    addTable(pages, "Exceptions of the day. Two people initial each; they are recorded and read aloud at the end.",
             {6, 69, 6, 6}, rows);
}

void addSignatures(Pages& pages, const Plan& plan) {
    Rows rows{{"Name", "Signature", "Date and time"}};
    for (const auto& person : plan.people)
        rows.push_back({person.name + " (" + person.initials + ")\n\n", "", ""});
    addTable(pages, "Signatures. This is the script as it was followed, with the exceptions above.", {34, 35, 21},
             rows);
}

std::string pageHead(const Plan& plan, std::size_t number, std::size_t count) {
    const auto right = "page " + std::to_string(number) + " of " + std::to_string(count);
    const auto left = "Script of " + plan.name;
    auto line = plan.rehearsal ? padded(left, 44) + " REHEARSAL" : left;
    return padded(line, pageWidth - right.size()) + right;
}

/// Blanks at the end of a line are not printed.
std::string trimmed(const std::string& line) {
    const auto last = line.find_last_not_of(' ');
    return line.substr(0, last == std::string::npos ? 0 : last + 1);
}

}  // namespace

std::string scriptText(const Plan& plan) {
    Pages pages;
    addHead(pages, plan);
    addTable(pages, "People", {25, 8, 22, 15, 12}, peopleRows(plan));
    addTable(pages, "Keys", {15, 14, 12, 10, 7, 10, 10}, keyRows(plan));
    if (const auto rows = plannedExceptionRows(plan); rows.size() > 1)
        addTable(pages, "Exceptions that the plan makes", {22, 56, 12}, rows);
    addScript(pages, plan);
    addFreeExceptions(pages);
    if (const auto rows = callRows(plan); rows.size() > 1)
        addTable(pages, "Call list", {30, 30, 30}, rows);
    addSignatures(pages, plan);
    std::string text;
    for (std::size_t i = 0; i < pages.pages().size(); ++i) {
        text += (i == 0 ? "" : "\f") + pageHead(plan, i + 1, pages.pages().size()) + "\n\n";
        for (const auto& line : pages.pages()[i])
            text += trimmed(line) + "\n";
    }
    return text;
}

}  // namespace anchorite::record
