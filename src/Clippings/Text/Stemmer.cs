using Lucene.Net.Tartarus.Snowball.Ext;

namespace Clippings;

/// <summary>Snowball's English stemmer (Porter 2), as Lucene.NET carries it. An instance serves one thread.</summary>
internal sealed class Stemmer
{
    private readonly EnglishStemmer _stemmer = new();

    /// <summary>The stem of a normalized term; a term with a stop, a sign or a digit is its own stem.</summary>
    public string Stem(string term)
    {
        if (!term.All(c => char.IsLetter(c) || c is '\'' or '-'))
            return term;
        _stemmer.SetCurrent(term);
        _stemmer.Stem();
        return _stemmer.Current;
    }
}
