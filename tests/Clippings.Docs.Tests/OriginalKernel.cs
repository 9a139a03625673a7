using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Clippings.Docs.Tests;

/// <summary>The kernel that the notebooks' format comes from: .NET Interactive, got as its users get it.</summary>
internal static class OriginalKernel
{
    private const string Version = "1.0.712001";

    // 226 MB, so it stays between runs; obj is where what is got for a build belongs.
    private static readonly string Tool = Path.Combine(KitFolders.Root, "tests", "Clippings.Docs.Tests", "obj", "dotnet-interactive-" + Version);

    private static readonly string Program = Path.Combine(Tool, OperatingSystem.IsWindows() ? "dotnet-interactive.exe" : "dotnet-interactive");

    /// <summary>Installs it for clients that look under a prefix; false where it can't be had, which in CI is a failure.</summary>
    public static async Task<bool> InstallAsync(string prefix)
    {
        if (!File.Exists(Program) && await RunAsync("dotnet", prefix, "tool", "install", "Microsoft.dotnet-interactive", "--version", Version, "--tool-path", Tool) != 0)
            return Environment.GetEnvironmentVariable("CI") is null ? false
                : throw new InvalidOperationException($"Microsoft.dotnet-interactive {Version} can't be installed; see the output above.");
        var kernels = Directory.CreateDirectory(Path.Combine(prefix, "share", "jupyter", "kernels")).FullName;
        Assert.Equal(0, await RunAsync(Program, prefix, "jupyter", "install", "--path", kernels));
        var spec = Path.Combine(kernels, ".net-csharp", "kernel.json");
        await File.WriteAllTextAsync(spec, WithProgram(JsonNode.Parse(await File.ReadAllTextAsync(spec))!.AsObject()).ToJsonString());
        return true;
    }

    // A tool that is not installed for the user is not found as "dotnet interactive".
    private static JsonObject WithProgram(JsonObject spec)
    {
        var argv = spec["argv"]!.AsArray();
        Assert.Equal(["dotnet", "interactive"], argv.Take(2).Select(word => word!.GetValue<string>()));
        spec["argv"] = new JsonArray([Program, .. argv.Skip(2).Select(word => word!.DeepClone())]);
        spec["env"] = new JsonObject(Settings.Select(setting => KeyValuePair.Create(setting.Key, (JsonNode?)setting.Value)));
        return spec;
    }

    private static Dictionary<string, string> Settings => new()
    {
        ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")),
        ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
    };

    private static async Task<int> RunAsync(string program, string home, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = home };
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
