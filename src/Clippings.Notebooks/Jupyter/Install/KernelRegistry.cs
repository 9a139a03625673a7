using System.Text.Json;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Installs, lists and removes this kernel where Jupyter clients look for kernels.</summary>
/// <param name="paths">Where they look.</param>
public sealed partial class KernelRegistry(JupyterPaths paths)
{
    private const string SpecFile = "kernel.json";

    private static readonly string[] Logos = ["logo-svg.svg", "logo-32x32.png", "logo-64x64.png"];

    /// <summary>Installs the kernel and returns the folder of its spec.</summary>
    /// <param name="name">The kernel's name.</param>
    /// <param name="prefix">An installation prefix; null for the user's own folder.</param>
    /// <param name="program">The path of <c>Clippings.Cli.dll</c>, or of an installed tool's command.</param>
    /// <param name="force">True to replace a spec of that name which starts another kernel.</param>
    /// <exception cref="KernelSpecException">The name is no kernel name, or belongs to another kernel.</exception>
    public string Install(string name, string? prefix, string program, bool force)
    {
        if (!NamePattern().IsMatch(name))
            throw new KernelSpecException($"'{name}' cannot name a kernel; use ASCII letters, digits, '.', '-' and '_'");
        var folder = Folder(name, prefix);
        if (!force && File.Exists(Path.Combine(folder, SpecFile)) && Read(folder) is not { IsOwn: true })
            throw new KernelSpecException($"{folder} belongs to another kernel; choose another --name, or replace it with --force");
        Directory.CreateDirectory(folder);
        FileContent.Replace(Path.Combine(folder, SpecFile), (KernelSpec.IsCommand(program) ? KernelSpec.OfTool(name, program, paths.Variable("DOTNET_ROOT")) : KernelSpec.Own(name, program)).ToJson());
        foreach (var logo in Logos)
            WriteLogo(folder, logo);
        return folder;
    }

    /// <summary>Removes the kernel and returns the folder that is gone.</summary>
    /// <param name="name">The kernel's name.</param>
    /// <param name="prefix">The prefix it was installed under; null for the user's own folder.</param>
    /// <exception cref="KernelSpecException">It is not installed there, or is another kernel.</exception>
    public string Uninstall(string name, string? prefix)
    {
        var folder = Folder(name, prefix);
        if (!Directory.Exists(folder))
            throw new KernelSpecException($"{folder} does not exist; 'kernel list' shows where kernels are");
        if (Read(folder) is not { IsOwn: true })
            throw new KernelSpecException($"{folder} belongs to another kernel; remove it with the program that installed it");
        Directory.Delete(folder, recursive: true);
        return folder;
    }

    /// <summary>Every kernel that clients find, by name; of equal names the one they take.</summary>
    public IReadOnlyList<InstalledKernel> List() =>
    [
        .. paths.Data
            .Select(data => paths.Kernel(data, ""))
            .Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .Where(folder => File.Exists(Path.Combine(folder, SpecFile)))
            .Select(folder => new InstalledKernel(Path.GetFileName(folder), folder, Read(folder)))
            .DistinctBy(kernel => kernel.Name, StringComparer.Ordinal)
            .OrderBy(kernel => kernel.Name, StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"^[A-Za-z0-9._-]+\z")]
    private static partial Regex NamePattern();

    private string Folder(string name, string? prefix) =>
        paths.Kernel(prefix is null ? paths.UserData : paths.UnderPrefix(Path.GetFullPath(prefix)), name);

    private static KernelSpec? Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, SpecFile)), WireJson.Instance.KernelSpec);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static void WriteLogo(string folder, string logo)
    {
        using var source = typeof(KernelRegistry).Assembly.GetManifestResourceStream("kernel/" + logo)!;
        using var target = File.Create(Path.Combine(folder, logo));
        source.CopyTo(target);
    }
}
