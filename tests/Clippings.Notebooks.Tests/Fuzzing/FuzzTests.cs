using System.Text;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Fuzzing;

/// <summary>Damaged notebooks and messages: each is read, or refused in words.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Notebooks =
    [
        File.ReadAllText(Path.Combine(KitFolders.Root, "notebooks", "01-corpus.ipynb")),
        SampleNotebook.Executed.ToJson(),
    ];

    private static readonly string[] Messages =
    [
        """{"msg_id":"1","session":"s","username":"u","date":"2026-01-01T00:00:00Z","msg_type":"execute_request","version":"5.3"}""",
        """{"code":"1 + 1","silent":false,"store_history":true,"user_expressions":{"a":"b"},"allow_stdin":true,"stop_on_error":true}""",
        """{"code":"Console.","cursor_pos":8,"detail_level":0}""",
        """{"hist_access_type":"range","session":0,"start":1,"stop":2,"n":3,"output":true,"raw":true,"unique":false,"pattern":"*"}""",
        """{"comm_id":"c","target_name":"t","data":{},"restart":false,"value":"x"}""",
    ];

    [Fact]
    public void A_damaged_notebook_is_read_and_rendered_or_refused() => Assert.Empty(FuzzBudget.Run(0.2, random => Damaged(Notebooks, random), Render));

    [Fact]
    public void A_damaged_message_is_read_or_dropped() => Assert.Empty(FuzzBudget.Run(0.05, random => Damaged(Messages, random), Read));

    private static byte[] Damaged(string[] material, Random random) =>
        Mutation.Of(Encoding.UTF8.GetBytes(Mutation.Of(material[random.Next(material.Length)], material[random.Next(material.Length)], random)), random);

    private static void Render(byte[] bytes)
    {
        Notebook notebook;
        try
        {
            notebook = Notebook.Parse(Encoding.UTF8.GetString(bytes), "damaged.ipynb");
        }
        catch (NotebookException)
        {
            return;
        }

        Assert.Equal(notebook.ToJson(), Notebook.Parse(notebook.ToJson(), "again").ToJson());
        using var folder = new TemporaryFolder();
        new NotebookSite(folder.Path, () => new MemoryStream("// charts"u8.ToArray())).WriteAsync([(Path.Combine(folder.Path, "damaged.ipynb"), notebook)]).GetAwaiter().GetResult();
    }

    private static void Read(byte[] bytes)
    {
        var signer = new MessageSigner("");
        byte[][] frames = ["c"u8.ToArray(), RequestReader.Delimiter.ToArray(), [], Encoding.UTF8.GetBytes(Messages[0]), "{}"u8.ToArray(), "{}"u8.ToArray(), bytes];
        var request = new RequestReader(signer).Read(Channel.Shell, frames, out _)!;
        foreach (var read in (Action[])[() => request.Read(WireJson.Instance.ExecuteRequest), () => request.Read(WireJson.Instance.CompleteRequest), () => request.Read(WireJson.Instance.InspectRequest), () => request.Read(WireJson.Instance.HistoryRequest), () => request.Read(WireJson.Instance.IsCompleteRequest)])
        {
            try
            {
                read();
            }
            catch (System.Text.Json.JsonException)
            {
                // Which the client is told.
            }
        }

        frames[3] = bytes;
        _ = new RequestReader(signer).Read(Channel.Shell, frames, out var reason) ?? (reason.Length > 0 ? null : throw new InvalidOperationException("no reason is given"));
    }
}
