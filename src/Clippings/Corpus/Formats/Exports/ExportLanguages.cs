namespace Clippings;

/// <summary>The names of languages that exports print.</summary>
internal static class ExportLanguages
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.OrdinalIgnoreCase);

    static ExportLanguages()
    {
        Add("en", "english englisch anglais inglés ingles inglese engels inglês 英语 英文");
        Add("de", "german deutsch allemand alemán aleman tedesco duits alemão");
        Add("fr", "french français francais französisch francés frances francese frans francês");
        Add("es", "spanish español espanol castellano spanisch espagnol spagnolo spaans espanhol");
        Add("it", "italian italiano italienisch italien italiaans");
        Add("nl", "dutch nederlands niederländisch néerlandais neerlandés olandese holandés");
        Add("pt", "portuguese português portugues portugiesisch portugais portugués portoghese portugees");
        Add("ru", "russian русский russisch russe ruso russo");
        Add("pl", "polish polski polnisch polonais polaco polacco pools");
        Add("da", "danish dansk dänisch danois");
        Add("sv", "swedish svenska schwedisch suédois");
        Add("no", "norwegian norsk norwegisch norvégien");
        Add("ja", "japanese 日本語 日语");
        Add("ko", "korean 한국어 韩语");
        Add("zh", "chinese 中文 简体中文 繁体中文");
        Add("ar", "arabic arabisch arabe");
    }

    /// <summary>The BCP 47 tag of the first language that a value names; null for none that is known.</summary>
    public static string? Tag(string value) =>
        value.Split([';', ',', ' ', '(', '/'], StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && Tags.TryGetValue(first, out var tag) ? tag : null;

    private static void Add(string tag, string names)
    {
        foreach (var name in names.Split(' '))
            Tags[name] = tag;
    }
}
