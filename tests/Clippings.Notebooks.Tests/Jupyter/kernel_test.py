"""Debian's python3-jupyter-kernel-test against this kernel, every sample filled in but the pager, which C# has none of.

    JUPYTER_PATH=PREFIX/share/jupyter /usr/bin/python3 kernel_test.py

after `kernel install --prefix PREFIX`.
"""
import unittest

import jupyter_kernel_test


class ClippingsKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-csharp"
    language_name = "csharp"
    file_extension = ".cs"

    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oh no");'
    code_generate_error = 'throw new InvalidOperationException("no");'
    code_clear_output = "Console.Clear();"
    code_inspect_sample = "Console"

    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": 'var paper = "Gazette"; paper.ToUpperInv', "matches": {"ToUpperInvariant"}},
    ]

    complete_code_samples = ["1 + 1", "var x = 1;", "// a comment", "foreach (var c in \"abc\") { }", "undefined.Name"]
    incomplete_code_samples = ["if (true) {", "int Twice(int x) {", "var s = @\"open", "1 +", "/* open"]
    invalid_code_samples = ["var 1x = 2;", "class { }", ")"]

    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": "1 + 2 + 3", "result": "6"},
        {"code": '"Gazette"', "result": "Gazette"},
        {"code": "1 + 2 + 4", "result": "7"},
        {"code": "1 + 2 + 4", "result": "7"},
    ]
    code_display_data = [
        {"code": 'display(HTML("<b>bold</b>"));', "mime": "text/html"},
        {"code": 'display("plain");', "mime": "text/plain"},
    ]

    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "?Gaz*"


if __name__ == "__main__":
    unittest.main()
