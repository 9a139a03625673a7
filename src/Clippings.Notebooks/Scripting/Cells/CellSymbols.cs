using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
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

    private readonly Dictionary<Assembly, MetadataReaderProvider?> providers = [];

    /// <summary>File and line (from 1) of a frame; null where they are not known.</summary>
    public (string File, int Line)? PlaceOf(StackFrame frame)
    {
        if (frame.GetMethod() is not { } method || SymbolsOf(method.Module.Assembly)?.GetMetadataReader() is not { } symbols)
            return null;
        var information = symbols.GetMethodDebugInformation(MetadataTokens.MethodDefinitionHandle(method.MetadataToken));
        var point = information.GetSequencePoints().LastOrDefault(point => point.Offset <= frame.GetILOffset() && !point.IsHidden);
        return point.Document.IsNil ? null : (nameOf(symbols.GetString(symbols.GetDocument(point.Document).Name)), point.StartLine);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var provider in providers.Values)
            provider?.Dispose();
    }

    private MetadataReaderProvider? SymbolsOf(Assembly assembly)
    {
        if (providers.TryGetValue(assembly, out var known))
            return known;
        return providers[assembly] = compilationOf(assembly) is { } compilation ? Write(compilation) : null;
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
