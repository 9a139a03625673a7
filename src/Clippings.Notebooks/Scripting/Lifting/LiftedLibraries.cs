using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks;

/// <summary>The libraries of what was lifted out of cells, each type in its latest version.</summary>
internal sealed class LiftedLibraries
{
    private readonly List<LiftedLibrary> libraries = [];

    /// <summary>Those that are in use.</summary>
    public IReadOnlyList<LiftedLibrary> All => libraries;

    /// <summary>True where all of a source is there as it is written: its cell is run again as it was.</summary>
    public bool Holds(LiftedSource source) => libraries.Exists(library => library.Sources.Any(known => known.Text == source.Text));

    /// <summary>
    /// The files of the library that a source makes, and the libraries whose place it takes: those with former versions of its
    /// types, and those built on them. What else they hold moves to it.
    /// </summary>
    public (IReadOnlyList<LiftedSource> Sources, IReadOnlyList<LiftedLibrary> Superseded) With(LiftedSource added)
    {
        var superseded = libraries.Where(library => library.Sources.Any(source => source.Types.Overlaps(added.Types))).ToList();
        for (var before = 0; before < superseded.Count;)
        {
            before = superseded.Count;
            superseded.AddRange(libraries.Where(library => !superseded.Contains(library) && superseded.Exists(library.Uses)).ToList());
        }
        return ([.. superseded.SelectMany(library => library.Sources).Select(source => source.Without(added.Types)).OfType<LiftedSource>(), added], superseded);
    }

    /// <summary>Puts a library in the place of others.</summary>
    public void Add(LiftedLibrary library, IReadOnlyList<LiftedLibrary> superseded)
    {
        libraries.RemoveAll(superseded.Contains);
        libraries.Add(library);
    }
}
