namespace Clippings.Notebooks;

/// <summary>What packages plug into a kernel, in a folder that .NET Interactive gave a name: scripts, and libraries; and charts whose display came that way.</summary>
internal sealed class PackageExtensions(CellRunner runner, SessionLoadContext context)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The files of packages that have not run in this session yet.</summary>
    public IReadOnlyList<string> New(IEnumerable<RestoredPackages> brought) =>
    [
        .. brought.SelectMany(packages => packages.Roots)
            .Select(root => Path.Combine(root, "interactive-extensions", "dotnet"))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            .Where(file => Path.GetExtension(file) is ".dll" or ".dib" && seen.Add(file)),
    ];

    /// <summary>Registers the charts of packages; what their extensions register, or the kit's, comes later and wins.</summary>
    public void RegisterCharts(IEnumerable<RestoredPackages> brought)
    {
        foreach (var file in brought.SelectMany(packages => packages.Assemblies).Where(PlotlyScript.IsIn))
            PlotlyScript.Register(context.LoadFromAssemblyName(new(Path.GetFileNameWithoutExtension(file))));
    }

    /// <summary>Runs them; the packages' references are in the chain by now.</summary>
    public async Task RunAsync(IReadOnlyList<string> files, Action<string> notice, CancellationToken cancel)
    {
        foreach (var file in files)
            runner.Inputs.Add(InputKind.Script, file);
        foreach (var file in files.Where(file => Path.GetExtension(file) == ".dll"))
        {
            context.Add(file);
            await ExtensionAssembly.LoadAsync(context.LoadFromAssemblyPath(file), notice);
        }
        foreach (var script in files.Where(file => Path.GetFileName(file) == "extension.dib"))
            await runner.RunAsync(await File.ReadAllTextAsync(script, cancel), "extension.dib", cancel);
    }
}
