using System.Diagnostics;

namespace Clippings.Tests;

/// <summary>The command line as a user starts it.</summary>
internal static class CliProcess
{
    /// <summary>Names the folder of a published copy, which is then what the tests start; <c>.ci/run</c> publishes one.</summary>
    private const string PublishedVariable = "CLIPPINGS_PUBLISHED";

    public sealed record Result(int ExitCode, string Output, string Errors);

    /// <summary>The program as it was built.</summary>
    public static string Built { get; } = Path.Combine(AppContext.BaseDirectory, "Clippings.Cli.dll");

    /// <summary>The program as it was published; as it was built where it was not.</summary>
    public static string Program { get; } = Environment.GetEnvironmentVariable(PublishedVariable) is { Length: > 0 } folder ? Path.Combine(folder, "Clippings.Cli.dll") : Built;

    public static Task<Result> RunAsync(string folder, params string[] arguments) => RunProgramAsync(Program, folder, arguments);

    public static Task<Result> RunAsync(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) => RunAsync(Start(Program, folder, arguments, environment));

    /// <summary>Any program, by its own name.</summary>
    public static Task<Result> RunAsync(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string?> environment) => RunAsync(StartProgram(program, folder, arguments, environment));

    public static Task<Result> RunProgramAsync(string program, string folder, params string[] arguments) => RunAsync(Start(program, folder, arguments));

    public static Process Start(string folder, params string[] arguments) => Start(Program, folder, arguments);

    private static async Task<Result> RunAsync(Process started)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Result(process.ExitCode, await output, await errors);
    }

    private static Process Start(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string?>? environment = null) =>
        StartProgram("dotnet", folder, [program, .. arguments], environment);

    private static Process StartProgram(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string?>? environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
