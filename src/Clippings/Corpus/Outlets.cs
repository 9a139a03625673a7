namespace Clippings;

/// <summary>Names under which newspapers, agencies and sites print their masthead.</summary>
internal static class Outlets
{
    private static readonly string[] Names =
    [
        "ABC News", "Al Jazeera", "Associated Press", "Agence France-Presse", "Axios", "BBC News", "Bloomberg", "Breitbart", "BuzzFeed News",
        "CBS News", "Chicago Tribune", "CNBC", "CNN", "Daily Mail", "Daily Mirror", "Der Spiegel", "Deutsche Welle", "Financial Times",
        "Forbes", "Fox News", "HuffPost", "Le Monde", "Los Angeles Times", "NBC News", "New York Post", "Newsday", "Newsweek", "NPR", "Politico",
        "ProPublica", "Reuters", "Salon", "Sky News", "Slate", "The Associated Press", "The Atlantic", "The Atlanta Journal-Constitution",
        "The Baltimore Sun", "The Boston Globe", "The Charlotte Observer", "The Columbus Dispatch", "The Daily Beast", "The Daily Telegraph",
        "The Dallas Morning News", "The Denver Post", "The Detroit News", "The Economist", "The Globe and Mail", "The Guardian", "The Hill",
        "The Houston Chronicle", "The Huffington Post", "The Independent", "The Indianapolis Star", "The Intercept", "The Irish Times",
        "The Kansas City Star", "The Mercury News", "The Miami Herald", "The Moscow Times", "The New York Times", "The New Yorker",
        "The Observer", "The Oregonian", "The Philadelphia Inquirer", "The Sacramento Bee", "The San Diego Union-Tribune", "The Seattle Times",
        "The Star Tribune", "The Sydney Morning Herald", "The Telegraph", "The Times", "The Times of India", "The Toronto Star",
        "The Verge", "The Wall Street Journal", "The Washington Post", "The Washington Times", "The Week", "Time", "Toronto Star", "USA Today",
        "Vox", "Western Journal", "Wikinews", "Yahoo News",
    ];

    // Longest first, so that "The Times of India" is not read as "The Times".
    private static readonly string[] LongestFirst = [.. Names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];

    /// <summary>The outlet whose name a masthead line is, alone or with something glued to it; null where it is none.</summary>
    public static string? Named(string line)
    {
        var trimmed = line.Trim();
        return LongestFirst.FirstOrDefault(name => Matches(trimmed, name));
    }

    private static bool Matches(string line, string name)
    {
        if (!line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = line.AsSpan(name.Length);
        // "PostDemocracy": an upper-case letter that touches the name is another element of the page, not a sentence.
        return rest.IsEmpty || char.IsUpper(rest[0]) || rest.TrimStart() is ['|' or '•' or '-' or '–' or '—' or '·', ..];
    }
}
