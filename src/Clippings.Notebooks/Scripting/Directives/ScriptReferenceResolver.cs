using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>Finds what <c>#r</c> names: files at once, packages by writing down that they are wanted.</summary>
/// <remarks>The compiler takes one file for a <c>#r</c>, and a package has many: the session adds them and compiles again.</remarks>
internal sealed class ScriptReferenceResolver(string workingDirectory, SessionInputs? inputs = null) : MetadataReferenceResolver
{
    private readonly Dictionary<string, PortableExecutableReference> files = new(StringComparer.Ordinal);
    private readonly Lazy<PortableExecutableReference> standIn = new(() => SubmissionCompiler.Framework.First(reference => reference.FilePath == typeof(Formatter).Assembly.Location));

    /// <summary>Packages asked for and not yet brought in.</summary>
    public List<PackageRequest> Wanted { get; } = [];

    /// <summary>Packages brought in so far.</summary>
    public HashSet<PackageRequest> Restored { get; } = [];

    /// <summary>The path that each file not found was looked for at.</summary>
    public Dictionary<string, string> Missing { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (PackageRequest.Parse(reference) is { } request)
        {
            if (!Restored.Contains(request) && !Wanted.Contains(request))
                Wanted.Add(request);
            return [standIn.Value];
        }
        var path = ScriptPath.Resolve(reference, baseFilePath, workingDirectory);
        if (File.Exists(path))
            return [Open(path)];
        var framework = SharedAssemblies.FrameworkFile(reference);
        if (framework is not null)
            return [Open(framework)];
        Missing[reference] = path;
        return [];
    }

    /// <summary>The reference for a file; the same one each time, so that the compiler reads the file once.</summary>
    public PortableExecutableReference Open(string path)
    {
        inputs?.Add(InputKind.Assembly, path);
        if (!files.TryGetValue(path, out var known))
            files[path] = known = ReferenceDocumentation.Open(path);
        return known;
    }

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
