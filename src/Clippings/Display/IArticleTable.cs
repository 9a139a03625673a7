namespace Clippings;

/// <summary>What is made of a corpus article by article: a table that is written, or rows that are kept for another.</summary>
internal interface IArticleTable : IDisposable
{
    /// <summary>What an article gives, made ready; called by several threads at once.</summary>
    object Read(Article article);

    /// <summary>Takes what an article gave, in the order of the corpus.</summary>
    void Add(object read);

    /// <summary>Ends it; null where no file was written.</summary>
    TableManifest.Table? End();
}
