namespace Clippings;

/// <summary>Looks beyond the ends of a sentence's lexemes.</summary>
internal static class LexemeList
{
    /// <summary>The class of a lexeme; beyond the ends that of a full stop.</summary>
    public static LexemeClass ClassAt(this IReadOnlyList<Lexeme> sentence, int i) => i >= 0 && i < sentence.Count ? sentence[i].Class : LexemeClass.Stop;
}
