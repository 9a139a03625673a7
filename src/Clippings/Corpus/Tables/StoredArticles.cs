using System.Globalization;

namespace Clippings;

/// <summary>Makes articles of the rows of the table <c>articles</c>.</summary>
/// <param name="lines">Their lines; null where that table was not written, so that they are read from the texts again.</param>
/// <param name="corrections">What a person put right.</param>
internal sealed class StoredArticles(StoredLines? lines, PlaceCorrections corrections)
{
    private static readonly PrintedMetadata Nothing = new(null, null, null, null, null);

    /// <summary>The articles of a group of rows.</summary>
    public IEnumerable<Article> Of(StoredRows rows)
    {
        string?[] Texts(string column) => rows.Texts(column);
        var (ids, files, texts, hashes, sources, isFile) = (Texts("article"), Texts("file"), Texts(StoredColumns.Text), Texts("sha256"), Texts(StoredColumns.Source), rows.Truths(StoredColumns.IsFile));
        var (outlets, headlines, bylines, datelines, sections) = (Texts("outlet"), Texts("headline"), Texts("byline"), Texts("dateline"), Texts("section"));
        var (days, from, evidence) = (rows.Days("published"), Texts("published_from"), Texts("published_evidence"));
        var (urls, languages, syndicated, extra, twins) = (Texts(StoredColumns.Url), Texts(StoredColumns.StatedLanguage), Texts(StoredColumns.SyndicatedFrom), Texts(StoredColumns.Extra), Texts(StoredColumns.TwinOf));
        var (pageLanguages, pageWords) = (Texts(StoredColumns.PageLanguage), rows.Integers(StoredColumns.PageWords));
        for (var i = 0; i < rows.Count; i++)
        {
            var (id, text) = (ids[i]!, texts[i] ?? "");
            var corrected = corrections.Of(id, id, text);
            var day = corrected.Stated(Correctable.Published) is { } stated ? DateOnly.ParseExact(stated, "O", CultureInfo.InvariantCulture) : (DateOnly?)null;
            var entry = new ManifestEntry(files[i]!, outlets[i], headlines[i], bylines[i]);
            var article = new Article
            {
                Id = id,
                File = files[i]!,
                Source = sources[i] ?? files[i]!,
                IsFile = isFile[i] ?? false,
                Text = text,
                Reading = read => new(corrected.Corrected(lines?.Of(read.Id) ?? LineRoles.Assign(read.Text, LineReader.Read(read.Id, read.Text), entry, new Dictionary<int, LineRole>())), Nothing),
                Sha256 = hashes[i] ?? "",
                Outlet = corrected.Stated(Correctable.Outlet) ?? outlets[i],
                Headline = headlines[i],
                Byline = bylines[i],
                Dateline = datelines[i],
                Section = sections[i],
                Published = day ?? days[i],
                PublishedFrom = day is not null ? DateSource.Metadata : from[i] is { } source ? Enum.Parse<DateSource>(source, ignoreCase: true) : null,
                PublishedEvidence = day is not null ? $"stated in {KitFiles.Corrections}" : evidence[i],
                Url = urls[i],
                Language = languages[i],
                PageLanguage = pageLanguages[i],
                PageWords = pageWords[i],
                SyndicatedFrom = syndicated[i],
                Extra = ExtraColumns.OfJson(extra[i]),
                Corrections = corrected,
            };
            if (twins[i] is { } twin)
                article.SetTwin(twin);
            yield return article;
        }
    }
}
