using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Clippings.Notebooks;

/// <summary>Finds the lines of cells that the frames of an exception stand at.</summary>
/// <remarks>Debugging information is written when an exception asks for it: written with each cell, it took a third of a short cell's time.</remarks>
/// <param name="compilationOf">The compilation that an assembly was made from; null where it is no cell's, or that of a cell long gone.</param>
/// <param name="nameOf">What a cell is called by now: it may have been run again under another name than it was compiled.</param>
internal sealed class CellSymbols(Func<Assembly, CSharpCompilation?> compilationOf, Func<string, string> nameOf) : IDisposable
{
    private static readonly EmitOptions Options = new(debugInformationFormat: DebugInformationFormat.PortablePdb, instrumentationKinds: SubmissionRunner.Instrumentation);

    private const int MostLines = 3;

    private readonly Dictionary<Assembly, (CSharpCompilation Compilation, MetadataReaderProvider Provider)?> written = [];

    /// <summary>Where a frame stands; null where it isn't a cell's.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="site">Given where the frame's place is that of a check of the runtime's: tells what can have thrown.</param>
    public CellPlace? PlaceOf(StackFrame frame, Func<SyntaxNode, bool>? site)
    {
        if (frame.GetMethod() is not { } method || SymbolsOf(method.Module.Assembly) is not { } found)
            return null;
        var symbols = found.Provider.GetMetadataReader();
        var points = symbols.GetMethodDebugInformation(MetadataTokens.MethodDefinitionHandle(method.MetadataToken)).GetSequencePoints().Where(point => !point.IsHidden).ToList();
        if (points.Count == 0)
            return null;
        var document = symbols.GetString(symbols.GetDocument(points[0].Document).Name);
        var lines = site is null
            ? [points.FindLast(point => point.Offset <= frame.GetILOffset()) is { StartLine: > 0 } point ? point.StartLine : points[0].StartLine]
            : Lines(found.Compilation, points, site);
        return new CellPlace(nameOf(document), lines.Count <= MostLines ? lines : []);
    }

    /// <summary>The lines of a method on which something of a kind stands.</summary>
    private static List<int> Lines(CSharpCompilation compilation, List<SequencePoint> points, Func<SyntaxNode, bool> site) =>
    [
        .. compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes())
            .Where(site)
            .Select(node => node.GetLocation().GetLineSpan().StartLinePosition)
            .Where(start => points.Exists(point => point.StartLine - 1 <= start.Line && start.Line <= point.EndLine - 1
                && (start.Line > point.StartLine - 1 || start.Character >= point.StartColumn - 1)
                && (start.Line < point.EndLine - 1 || start.Character < point.EndColumn - 1)))
            .Select(start => start.Line + 1)
            .Distinct()
            .Order(),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var symbols in written.Values)
            symbols?.Provider.Dispose();
    }

    private (CSharpCompilation Compilation, MetadataReaderProvider Provider)? SymbolsOf(Assembly assembly)
    {
        if (written.TryGetValue(assembly, out var known))
            return known;
        return written[assembly] = compilationOf(assembly) is { } compilation && Write(compilation) is { } provider ? (compilation, provider) : null;
    }

    private static MetadataReaderProvider? Write(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var symbols = new MemoryStream();
        if (!compilation.Emit(image, symbols, options: Options).Success)
            return null;
        symbols.Position = 0;
        return MetadataReaderProvider.FromPortablePdbStream(symbols);
    }
}
