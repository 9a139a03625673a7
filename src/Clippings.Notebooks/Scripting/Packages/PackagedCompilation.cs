using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>Compiles cells with the packages that they ask for.</summary>
internal sealed class PackagedCompilation(CellRunner runner, SessionLoadContext context)
{
    private readonly PackageExtensions extensions = new(runner, context);

    /// <summary>Compiles, and where that brings up packages, brings them in and compiles again.</summary>
    /// <param name="code">The source.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="PackageRestoreException">A package can't be had.</exception>
    public async Task<(CSharpCompilation Compilation, bool AddsReferences)> CompileAsync(string code, string name, CancellationToken cancel)
    {
        var added = new List<MetadataReference>();
        while (true)
        {
            var compilation = runner.Compiler.Compile(code, name, added);
            // Reading them makes the compiler ask for every #r, in loaded scripts too.
            foreach (var reference in compilation.DirectiveReferences.OfType<PortableExecutableReference>())
                context.Add(reference.FilePath!);
            if (runner.References.Wanted.Count == 0)
                return (compilation, added.Count > 0);
            var wanted = runner.References.Wanted.ToList();
            runner.References.Wanted.Clear();
            var brought = await runner.Packages.BringAsync(wanted, runner.Notice, cancel);
            runner.References.Restored.UnionWith(wanted);
            foreach (var file in brought.SelectMany(packages => packages.Assemblies))
            {
                context.Add(file);
                added.Add(runner.References.Open(file));
            }
            foreach (var file in brought.SelectMany(packages => packages.Natives))
                context.Add(file);
            extensions.RegisterCharts(brought);
            if (extensions.New(brought) is not { Count: > 0 } files)
                continue;
            runner.Compiler.Keep(runner.Compiler.Compile("", "Packages", added));
            await extensions.RunAsync(files, runner.Notice, cancel);
            added = [];
        }
    }
}
