namespace Clippings.Tests;

public sealed class VectorStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _encoded = [];

    private string File => Directory.GetFiles(_folder.Path, "*.vectors").Single();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_encoded_is_not_encoded_again_and_of_a_growing_folder_only_what_is_new()
    {
        var first = Search("The bridge fell. It rained.");
        Assert.Equal(2, _encoded.Count);

        _encoded.Clear();
        Assert.Equal(first, Search("The bridge fell. It rained."));
        Assert.Empty(_encoded);

        Search("The bridge fell. It rained. Then it snowed.");
        Assert.Equal(["Then it snowed."], _encoded);
    }

    [Fact]
    public void Each_model_has_its_own()
    {
        Search("The bridge fell.");
        Search("The bridge fell.", "other/model: é");

        Assert.Equal(2, _encoded.Count);
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void Half_a_record_is_cut_off_and_what_stands_before_it_is_kept()
    {
        Search("The bridge fell. It rained.");
        using (var file = System.IO.File.OpenWrite(File))
            file.SetLength(file.Length - 3);
        _encoded.Clear();

        Search("The bridge fell. It rained.");
        Assert.Single(_encoded);

        _encoded.Clear();
        Search("The bridge fell. It rained.");
        Assert.Empty(_encoded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a store of vectors at all")]
    public void A_file_of_something_else_is_begun_anew(string content)
    {
        Search("The bridge fell.");
        System.IO.File.WriteAllText(File, content);
        _encoded.Clear();

        Search("The bridge fell.");
        Assert.Single(_encoded);
        _encoded.Clear();
        Search("The bridge fell.");
        Assert.Empty(_encoded);
    }

    [Fact]
    public void A_damaged_vector_is_made_anew()
    {
        Search("The bridge fell.");
        var bytes = System.IO.File.ReadAllBytes(File);
        BitConverter.TryWriteBytes(bytes.AsSpan(bytes.Length - 4), 7f);
        System.IO.File.WriteAllBytes(File, bytes);
        _encoded.Clear();

        Search("The bridge fell.");
        Assert.Single(_encoded);
    }

    [Fact]
    public void A_name_that_stands_for_another_model_now_begins_anew()
    {
        Search("The bridge fell. It rained.");
        _encoded.Clear();

        Search("The bridge fell. It rained. It snowed.", numbers: 5);
        Assert.Equal(3, _encoded.Distinct().Count());
        _encoded.Clear();
        Search("The bridge fell. It rained. It snowed.", numbers: 5);
        Assert.Empty(_encoded);
    }

    [Fact]
    public void Where_nothing_can_be_written_all_goes_on()
    {
        var file = Path.Combine(_folder.Path, "a-file");
        System.IO.File.WriteAllText(file, "");

        Assert.NotEmpty(Articles.Corpus(Articles.Of("The bridge fell.")).Meaning(Encode(3), "m", Path.Combine(file, "store")).Search("bridge"));
        Assert.Equal("", System.IO.File.ReadAllText(file));
    }

    [Fact]
    public void While_another_writes_it_vectors_are_made_and_not_kept()
    {
        Search("The bridge fell.");
        using var writing = new FileStream(File, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);

        Assert.NotEmpty(Search("The bridge fell. It rained."));
    }

    [Fact]
    public void What_was_made_before_an_interruption_is_kept()
    {
        var text = string.Join(' ', Enumerable.Range(10, 70).Select(n => $"Sentence number {n} is here."));
        var batches = 0;
        var meaning = Articles.Corpus(Articles.Of(text)).Meaning(texts => batches++ == 1 ? throw new OperationCanceledException() : Encode(3)(texts), "m", _folder.Path);
        Assert.Throws<OperationCanceledException>(() => meaning.Search("here"));
        _encoded.Clear();

        Search(text);
        Assert.Equal(70 - 32, _encoded.Count);
    }

    private List<FoundPassage> Search(string text, string model = "m", int numbers = 3)
    {
        var found = Articles.Corpus(Articles.Of(text)).Meaning(Encode(numbers), model, _folder.Path).Search("the bridge").ToList();
        _encoded.Remove("the bridge");
        return found;
    }

    private Func<IReadOnlyList<string>, IReadOnlyList<float[]>> Encode(int numbers) => texts =>
    {
        _encoded.AddRange(texts);
        return [.. texts.Select(text => Enumerable.Range(0, numbers).Select(n => 1f + (text.Length * (n + 1) % 7)).ToArray())];
    };
}
