using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Clippings.Notebooks;

/// <summary>
/// Restores packages with the SDK's own <c>dotnet restore</c>, so that ranges, feeds, credentials and the user's NuGet settings
/// mean what they mean everywhere else. What a set of requests came to is written down under the hash of the set: asked
/// again, it is read from one small file and no process is started. A version that may move is asked for anew each day.
/// </summary>
internal sealed class PackageRestorer(string workingDirectory, string cache)
{
    private const string Framework = "net10.0";

    /// <summary>How long a version that may move is not asked for again.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    /// <summary>Where what restores came to is remembered for a user.</summary>
    public static string UserFolder { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "clippings", "restored");

    /// <summary>Brings in a set of packages together.</summary>
    /// <param name="requests">All that the session asked for so far, so that shared dependencies agree.</param>
    /// <param name="feeds">Sources beside those of the user's settings.</param>
    /// <param name="starts">Told before what was never restored is.</param>
    /// <param name="cancel">Ends the restore.</param>
    /// <exception cref="PackageRestoreException">One of them can't be had.</exception>
    public async Task<RestoredPackages> RestoreAsync(IReadOnlyCollection<PackageRequest> requests, IReadOnlyCollection<string> feeds, Action starts, CancellationToken cancel)
    {
        var project = Project(requests, feeds);
        var record = RecordOf(project);
        var folder = Path.GetDirectoryName(record)!;
        var known = Read(record);
        if (known is not null && (!requests.Any(request => request.IsFloating) || DateTime.UtcNow - File.GetLastWriteTimeUtc(record) < Fresh))
            return known;
        if (known is null)
            starts();
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "packages.csproj");
        await File.WriteAllTextAsync(file, project, cancel);
        try
        {
            await RestoreAsync(file, cancel);
        }
        catch (PackageRestoreException) when (known is not null)
        {
            // No feed answers: yesterday's versions are better than none.
            return known;
        }
        var restored = AssetsFile.Read(Path.Combine(folder, "obj", "project.assets.json"), requests);
        await File.WriteAllTextAsync(record, JsonSerializer.Serialize(restored), cancel);
        return restored;
    }

    /// <summary>The file in which it is written down what requests came to.</summary>
    public string RecordOf(IReadOnlyCollection<PackageRequest> requests, IReadOnlyCollection<string> feeds) => RecordOf(Project(requests, feeds));

    private string RecordOf(string project) =>
        Path.Combine(cache, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..32], "restored.json");

    /// <summary>What was written down; null where nothing was, or a file of it is gone.</summary>
    private static RestoredPackages? Read(string record)
    {
        try
        {
            var known = File.Exists(record) ? JsonSerializer.Deserialize<RestoredPackages>(File.ReadAllText(record)) : null;
            return known is { IsIntact: true } ? known : null;
        }
        catch (JsonException)
        {
            // Torn by a crash while it was written: restored anew.
            return null;
        }
    }

    private string Project(IEnumerable<PackageRequest> requests, IEnumerable<string> feeds)
    {
        var references = requests
            .OrderBy(request => request.Name, StringComparer.OrdinalIgnoreCase)
            .Select(request => $"""    <PackageReference Include="{request.Name}" Version="{(request.Version.Length == 0 ? "*" : request.Version)}" />""");
        return $"""
            <Project>
              <PropertyGroup>
                <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
                <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
                <ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps>
              </PropertyGroup>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <PropertyGroup>
                <TargetFramework>{Framework}</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>$(NoWarn);NU1605</NoWarn>
                <RestoreRootConfigDirectory>{Escaped(PackageSettings.RootFor(workingDirectory))}</RestoreRootConfigDirectory>
                <RestoreAdditionalProjectSources>{string.Join(';', feeds.Select(Escaped))}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
            {string.Join('\n', references)}
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
            </Project>

            """;
    }

    // What means something in a project's text or to its properties; a folder may be called R&D 100%.
    private static string Escaped(string path) =>
        SecurityElement.Escape(path.Replace("%", "%25", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal).Replace("@", "%40", StringComparison.Ordinal));

    private static async Task RestoreAsync(string project, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(DotnetProgram.Path, ["restore", project, "--force", "-v", "q", "-nologo", "--disable-build-servers"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(project)!,
        };
        using var process = Process.Start(start)!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancel);
            var output = await process.StandardOutput.ReadToEndAsync(cancel) + await errors;
            await process.WaitForExitAsync(cancel);
            if (process.ExitCode != 0)
                throw new PackageRestoreException(Reason(output));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>The first error of the restore, without the paths around it.</summary>
    private static string Reason(string output)
    {
        var line = output.Split('\n').FirstOrDefault(text => text.Contains("error", StringComparison.Ordinal)) ?? output.Trim();
        var start = line.IndexOf("error", StringComparison.Ordinal);
        var end = line.LastIndexOf(" [", StringComparison.Ordinal);
        return (end > start ? line[Math.Max(0, start)..end] : line[Math.Max(0, start)..]).Trim();
    }
}
