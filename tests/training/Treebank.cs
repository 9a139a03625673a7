using SharpCompress.Compressors.Xz;

namespace Clippings.Training;

/// <summary>Reads the treebank files of the shared data (<c>data/treebank/README.md</c> there says what they hold).</summary>
internal static class Treebank
{
    /// <summary>The path of a file of the treebank, or null where the shared data does not stand beside the repository.</summary>
    public static string? Find(string name) => Clippings.Tests.KitFolders.Shared("data/treebank/" + name);

    /// <summary>The documents of a file in order.</summary>
    public static IReadOnlyList<TreebankDocument> Read(string path)
    {
        const string mark = "# doc ";
        var documents = new List<TreebankDocument>();
        var words = new List<TreebankWord>();
        using var reader = new StreamReader(new XZStream(File.OpenRead(path)));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
                EndSentence();
            else if (line.StartsWith(mark, StringComparison.Ordinal))
                documents.Add(new TreebankDocument(line[mark.Length..], []));
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
                words.Add(Word(line.Split('\t')));
        }

        EndSentence();
        return documents;

        void EndSentence()
        {
            if (words.Count > 0)
                documents[^1].Sentences.Add(new TreebankSentence([.. words]));
            words.Clear();
        }
    }

    private static TreebankWord Word(string[] columns) =>
        new(columns[0], PennTagNames.Find(columns[3]) ?? throw new InvalidDataException($"No tag is called {columns[3]}."), columns[6] == "1", int.Parse(columns[4]) - 1, columns[5]);
}
