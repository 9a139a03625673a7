using System.Diagnostics;

namespace Clippings.Docs.Tests;

/// <summary>Jupyter's own programs, which Debian installs for the system's Python.</summary>
internal static class PythonProcess
{
    /// <param name="ExitCode">0 for success.</param>
    /// <param name="Output">Standard output.</param>
    /// <param name="Errors">Standard error.</param>
    public sealed record Result(int ExitCode, string Output, string Errors)
    {
        /// <summary>True where the program is not installed, which in CI is a failure.</summary>
        public bool IsMissing => ExitCode != 0
            && Environment.GetEnvironmentVariable("CI") is null
            && Signs.Any(sign => Errors.Contains(sign, StringComparison.Ordinal));
    }

    // What Python, its modules and the shell say of a program that is not there.
    private static readonly string[] Signs = ["No module named", "not found", "No such file or directory", "ModuleNotFoundError", "FileNotFoundError"];

    /// <summary>Runs Python with kernels found under a prefix only.</summary>
    public static async Task<Result> RunAsync(string prefix, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/env", ["python3", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["PATH"] = $"/usr/bin:/bin:{Path.GetDirectoryName(Environment.ProcessPath)}",
                ["HOME"] = prefix,
                ["JUPYTER_PATH"] = Path.Combine(prefix, "share", "jupyter"),
            },
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Result(process.ExitCode, await output, await errors);
    }
}
