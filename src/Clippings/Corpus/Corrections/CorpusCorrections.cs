namespace Clippings;

/// <summary>The corrections of all places that a corpus is loaded from. Paths of one folder share those beside them.</summary>
internal sealed class CorpusCorrections
{
    private readonly Dictionary<CorpusPlace, PlaceCorrections> _of = [];
    private readonly List<PlaceCorrections> _all = [];

    /// <summary>Reads them.</summary>
    /// <param name="places">The places.</param>
    /// <param name="files">The files of all places, in the order in which their articles will be named.</param>
    public CorpusCorrections(IReadOnlyList<CorpusPlace> places, IReadOnlyList<FoundFile> files)
    {
        var found = files.ToLookup(file => file.Place.CorrectionsKey, file => file.Path, StringComparer.Ordinal);
        foreach (var shared in places.GroupBy(place => place.CorrectionsKey, StringComparer.Ordinal))
        {
            var own = new PlaceCorrections(shared.First(), shared.All(place => place.Listed.IsPart), places.Count == 1 ? null : new(found[shared.Key]));
            _all.Add(own);
            foreach (var place in shared)
                _of.Add(place, own);
        }
    }

    /// <summary>All of them, in the order of the places.</summary>
    public IReadOnlyList<PlaceCorrections> All => _all;

    /// <summary>Those of a place.</summary>
    public PlaceCorrections this[CorpusPlace place] => _of[place];

    /// <summary>Tells what found no article, and all that is wrong besides, when all articles are loaded.</summary>
    public void Close(IReadOnlyCollection<Article> articles, LoadNotes notes)
    {
        foreach (var own in _all)
        {
            own.Close(articles);
            notes.Add(own);
        }
    }
}
