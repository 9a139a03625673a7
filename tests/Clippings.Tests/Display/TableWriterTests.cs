using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using CsvHelper;

namespace Clippings.Tests;

public sealed class TableWriterTests : IDisposable
{
    private static readonly Gen<string> AnyText = Gen.String[Gen.OneOf(Gen.Char["ab,;\"'\r\n\t\0 #é中"], Gen.Char.AlphaNumeric), 0, 12];

    private static readonly Gen<Sighting> AnySighting = Gen.Select(
        AnyText, Gen.Int, Gen.Long.Nullable(), Gen.Double.Unit.Nullable(), Gen.Bool, Gen.DateOnly.Nullable(), Gen.Enum<SightingKind>().Nullable(),
        (place, start, sha, confidence, isSpeech, published, kind) => new Sighting(place, start, sha, confidence, isSpeech, published, kind, [place]));

    private readonly string folder = Directory.CreateTempSubdirectory("clippings-tables").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Csv_has_a_header_crlf_lines_and_no_byte_order_mark()
    {
        var path = new TableWriter(folder, TableFormat.Csv).Write("sightings", [new Sighting("a \"b\",\nc", 1, null, 0.5, true, null, SightingKind.Seen, [])]);
        Assert.Equal(Path.Combine(folder, "sightings.csv"), path);
        Assert.Equal(
            "place_name,start,sha,confidence,is_speech,published,kind,who\r\n\"a \"\"b\"\",\nc\",1,,0.50,true,,seen,\r\n",
            Encoding.UTF8.GetString(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Jsonl_has_an_object_a_line_and_null_for_unknown()
    {
        var path = new TableWriter(folder, TableFormat.Jsonl).Write("sightings", [new Sighting("é\n", 1, null, 0.5, true, null, SightingKind.Seen, ["Ann", "Bo"])]);
        Assert.Equal(
            """{"place_name":"é\n","start":1,"sha":null,"confidence":0.50,"is_speech":true,"published":null,"kind":"seen","who":"Ann;Bo"}""" + "\n",
            Encoding.UTF8.GetString(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Table_without_rows_is_its_header() => Assert.Equal(
        "place_name,start,sha,confidence,is_speech,published,kind,who\r\n",
        File.ReadAllText(new TableWriter(Path.Combine(folder, "new", "folder"), TableFormat.Csv).Write<Sighting>("none", [])));

    [Fact]
    public void Csv_reads_back_to_the_same_fields() =>
        AnySighting.Array[0, 20].Sample(rows => Assert.Equal(Texts(rows), ReadCsv(Write(rows, TableFormat.Csv))), threads: 1);

    [Fact]
    public void Csv_is_quoted_as_rfc_4180_has_it() =>
        AnySighting.Array[0, 20].Sample(rows => Assert.Equal(Texts(rows), Rfc4180(File.ReadAllText(Write(rows, TableFormat.Csv)))), threads: 1);

    [Fact]
    public void Jsonl_reads_back_to_the_same_fields() => AnySighting.Array[0, 20].Sample(
        rows => Assert.Equal(Texts(rows), File.ReadLines(Write(rows, TableFormat.Jsonl)).Select(line => Fields(JsonNode.Parse(line)!.AsObject()))),
        threads: 1);

    private static IEnumerable<string> Fields(JsonObject row) =>
        row.Select(property => property.Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : property.Value?.ToJsonString() ?? "");

    private static IEnumerable<IEnumerable<string>> Texts(Sighting[] rows) =>
        rows.Select(row => RowSchema<Sighting>.Columns.Select(column => column.Text(row) ?? ""));

    private static IEnumerable<IEnumerable<string>> ReadCsv(string path)
    {
        using var csv = new CsvParser(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        while (csv.Read())
            yield return csv.Record!;
    }

    /// <summary>The grammar of RFC 4180, section 2, read by hand: the header dropped, a field ends at a comma or CRLF outside quotes.</summary>
    private static List<List<string>> Rfc4180(string text)
    {
        List<List<string>> records = [];
        List<string> record = [];
        for (var at = 0; at < text.Length;)
        {
            var field = new StringBuilder();
            if (text[at] == '"')
            {
                for (at++; text[at] != '"' || text.ElementAtOrDefault(at + 1) == '"'; at++)
                {
                    field.Append(text[at]);
                    at += text[at] == '"' ? 1 : 0;
                }

                at++;
            }
            else
            {
                for (; text[at] is not (',' or '\r'); at++)
                    field.Append(text[at]);
            }

            record.Add(field.ToString());
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            records.Add(record);
            record = [];
        }

        return records[1..];
    }

    private string Write(Sighting[] rows, TableFormat format) => new TableWriter(folder, format).Write("rows", rows);
}
