#include "app/cli/schema.h"

#include <string>

namespace anchorite::app::cli {
namespace {

using metadata::Json;

Json typed(std::string_view type) {
    auto json = Json::object();
    json.set("type", type);
    return json;
}

Json listOf(Json items) {
    auto json = typed("array");
    json.set("items", std::move(items));
    return json;
}

Json orNull(Json schema) {
    auto json = Json::object();
    auto either = Json::array();
    either.add(std::move(schema));
    either.add(typed("null"));
    json.set("anyOf", std::move(either));
    return json;
}

/// Reads the notation of schema.h; the texts are our own, so that a mistake shows in the tests.
class ShapeReader {
  public:
    explicit ShapeReader(std::string_view text) : rest_(text) {}

    Json read() {
        Json schema = rest_.starts_with('{') ? readObject() : rest_.starts_with('[') ? readList() : readWord();
        return take('?') ? orNull(std::move(schema)) : schema;
    }

  private:
    bool take(char expected) {
        if (!rest_.starts_with(expected))
            return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::string_view takeWord() {
        const auto end = rest_.find_first_of("~:,?]}");
        const auto word = rest_.substr(0, end);
        rest_.remove_prefix(word.size());
        return word;
    }

    Json readWord() {
        const auto word = takeWord();
        return word == "any" ? Json::object() : typed(word);
    }

    Json readList() {
        take('[');
        auto list = listOf(read());
        take(']');
        return list;
    }

    Json readObject() {
        auto members = Json::object();
        auto required = Json::array();
        take('{');
        while (!rest_.empty() && !take('}')) {
            const auto name = takeWord();
            if (!take('~'))
                required.add(name);
            take(':');
            members.set(name, read());
            take(',');
        }
        auto object = typed("object");
        object.set("properties", std::move(members));
        object.set("required", std::move(required));
        return object;
    }

    std::string_view rest_;
};

constexpr std::string_view envelope =
    "{anchorite:integer,command:string,ok:boolean,exit:integer,"
    "payload~:{type:string,version:integer,sha256:string,words:[string]},"
    "result:any,findings:[{code:string,severity:string,what:string,safe:string,next:string}],next:[string]}";

Json exitsOf(const Verb& verb) {
    auto numbers = Json::array();
    numbers.add(1);
    numbers.add(2);
    numbers.add(130);
    for (std::size_t at = 0; at < verb.exits.size(); at += 2)
        numbers.add(verb.exits[at] - '0');
    auto json = Json::object();
    json.set("enum", std::move(numbers));
    return json;
}

}  // namespace

Json schemaOf(const Verb& verb) {
    auto schema = Json::object();
    schema.set("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.set("title", "anchorite-cli " + std::string(verb.name) + " --json");
    const auto whole = ShapeReader(envelope).read();
    for (const auto& member : whole.members())
        schema.set(member.name, member.value);
    auto* properties = schema.find("properties");
    auto command = Json::object();
    command.set("const", verb.name);
    properties->set("command", std::move(command));
    properties->set("exit", exitsOf(verb));
    properties->set("result", orNull(ShapeReader(verb.result).read()));
    return schema;
}

}  // namespace anchorite::app::cli
