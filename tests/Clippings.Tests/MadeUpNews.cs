using System.Globalization;

namespace Clippings.Tests;

/// <summary>A folder of short made-up articles of one town, in which a person is quoted by a name that another article may print longer.</summary>
internal sealed class MadeUpNews : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MadeUpNews(int articles = 12)
    {
        for (var i = 0; i < articles; i++)
        {
            With(string.Create(CultureInfo.InvariantCulture, $"a{i:000}.txt"), string.Create(CultureInfo.InvariantCulture, $"""
                Harbor news, part {i}

                May {1 + (i % 28)}, 2024

                Ann Lee, the mayor of Dunmore, opened the bridge on May {1 + (i % 28)}, 2024. "We waited {i + 2} years for it," Lee said.

                The Dunmore spokesman said that the ferry would stop on Friday. Port Council members met in Dunmore.

                """));
        }
    }

    public string Path => _folder.Path;

    public MadeUpNews With(string file, string text)
    {
        _folder.With(file, text);
        return this;
    }

    /// <summary>One more article, which gives the mayor a longer name and the spokesman a name.</summary>
    public MadeUpNews WithLongerNames() => With("b.txt", """
        A new name on the bridge

        May 30, 2024

        Ann Beatrice Lee, the mayor, thanked all. Dunmore spokesman Tom Reed waved. "It stands," Reed said.

        """);

    public void Dispose() => _folder.Dispose();
}
