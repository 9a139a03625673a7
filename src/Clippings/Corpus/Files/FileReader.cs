namespace Clippings;

/// <summary>Reads the articles of one file, and what goes wrong with it.</summary>
/// <param name="place">Where the file stands.</param>
/// <param name="file">The file.</param>
/// <param name="map">Which columns hold what; null for the usual names.</param>
/// <param name="notes">Takes what there is to say.</param>
internal sealed class FileReader(CorpusPlace place, SourceFile file, ColumnMap? map, LoadNotes notes)
{
    private int _blank;

    // A file in an archive that was named is one of several.
    private bool IsAlone => place.Listed.IsAlone && !Archives.IsArchive(place.Listed.Files[0]);

    /// <summary>The file with its articles; null where it holds none, which is noted.</summary>
    public FoundFile? Read()
    {
        if (ArticleFormats.Of(file.Name) is not { } format)
            return Skip("is of no kind that is read: remove it from corpus.json.");
        if (!IsAlone && KitFiles.IsNote(file.Name) && !place.Manifest.Names(file.Name))
        {
            notes.Ignore(place, file);
            return null;
        }

        var found = new List<FoundArticle>();
        var problem = Fill(found, format);
        if (found.Count == 0)
            return Skip(problem ?? "holds no article text.");
        if (problem is not null)
            notes.Warn(place, file)($"{problem} The {found.Count} articles before were read.");
        if (_blank > 0)
            notes.Warn(place, file)($"{_blank} of its {found.Count + _blank} articles have no text and were left out.");
        notes.Found(place, file.Name, found.Count);
        return new(place, file.Name, file.Sha256(), found);
    }

    // What a format can't tell apart costs the rest of the file, never the corpus; a whole article is named all the same.
#pragma warning disable CA1031 // Whatever a file holds, the others are read.
    private string? Fill(List<FoundArticle> found, IArticleFormat format)
    {
        try
        {
            using var work = LongWork.Quietly();
            foreach (var article in format.Read(file, new FileReading(map ?? new(), IsAlone, notes.Warn(place, file))))
            {
                work.Next();
                if (string.IsNullOrWhiteSpace(article.Text))
                    _blank++;
                else
                    found.Add(new(article, null));
            }

            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"cannot be read ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')}): check that it exists and its permissions.";
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            found.Add(new(null, e));
            return null;
        }
    }
#pragma warning restore CA1031

    private FoundFile? Skip(string why)
    {
        notes.Skip(place)(new(file.Name, why));
        return null;
    }
}
