#pragma once

#include <string>
#include <vector>

#include "app/cli/machine.h"
#include "crypto/base/result.h"

namespace anchorite::app::cli {

/// The whole program but the machine under it: reads the arguments (without the program's name), does the verb, writes
/// what is to be written. The answer is the exit code. Throws nothing but std::bad_alloc and what a defect throws.
int runProgram(const std::vector<std::string>& arguments, const Machine& machine);

/// For what runProgram threw: the envelope or the three sentences all the same.
int reportDefect(const std::vector<std::string>& arguments, const std::string& what);

/// For what went wrong before the program could begin.
int reportError(const std::vector<std::string>& arguments, const Error& error);

}  // namespace anchorite::app::cli
