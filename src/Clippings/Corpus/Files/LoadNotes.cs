using System.Globalization;

namespace Clippings;

/// <summary>Gathers what there is to say of files while they are read.</summary>
internal sealed class LoadNotes
{
    private readonly List<FileNote> _skipped = [];
    private readonly List<FileNote> _warnings = [];
    private readonly List<FileNote> _errors = [];
    private readonly SortedDictionary<string, int> _ignored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _read = new(StringComparer.Ordinal);

    /// <summary>Takes files of a place that are left out.</summary>
    public Action<FileNote> Skip(CorpusPlace place) => note => _skipped.Add(note with { File = place.Prefix + note.File });

    /// <summary>Notes a file that tells of the others: it is an article only where <c>corpus.json</c> names it.</summary>
    public void Ignore(CorpusPlace place, SourceFile file) => _ignored[place.Prefix + file.Name] = 1;

    /// <summary>Takes doubts about a file of a place.</summary>
    public Action<string> Warn(CorpusPlace place, SourceFile file) => doubt => _warnings.Add(new(place.Prefix + file.Name, doubt));

    /// <summary>Notes that a file was read, and how many articles it has.</summary>
    public void Found(CorpusPlace place, string file, int count) => _read[place.Prefix + file] = count;

    /// <summary>Adds what a place itself tells: what it could not read, what it ignored, and what is wrong in its <c>corpus.json</c>.</summary>
    public void Add(CorpusPlace place)
    {
        _skipped.AddRange(place.Listed.Unread.Select(note => note with { File = place.Prefix + note.File }));
        foreach (var (ending, count) in place.Listed.Ignored)
            _ignored[ending] = _ignored.GetValueOrDefault(ending) + count;
        _warnings.AddRange(place.Manifest.Warnings);
        _errors.AddRange(place.Manifest.Errors);
        _errors.AddRange(place.Manifest.Files
            .Where(file => !IsRead(place.Prefix + file) && !File.Exists(Path.Combine(place.Listed.Folder, file)))
            .Select(file => new FileNote(place.Prefix + file, $"is named in {KitFiles.Corpus} but not in the folder: add the file or remove the entry.")));
    }

    /// <summary>Adds what is wrong with corrections.</summary>
    public void Add(PlaceCorrections corrections) => _warnings.AddRange(corrections.Problems.OrderBy(problem => problem.Line?.Row ?? 0).Select(problem => problem.Note));

    /// <summary>What happened to the files that did not simply load.</summary>
    public LoadReport Report() => new(
        [.. _skipped.OrderBy(note => note.File, StringComparer.Ordinal)], _warnings, _errors, _ignored);

    // One of several articles of a file is named by its number.
    private bool IsRead(string file) => _read.ContainsKey(file)
        || (file.LastIndexOf('#') is > 0 and var mark && int.TryParse(file.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= _read.GetValueOrDefault(file[..mark]));
}
