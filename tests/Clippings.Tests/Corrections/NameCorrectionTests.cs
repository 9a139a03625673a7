using static Clippings.Tests.CorrectedFolder;

namespace Clippings.Tests;

/// <summary>Names that a person puts right: two that are one, one that is two, and what is no name.</summary>
public sealed class NameCorrectionTests : IDisposable
{
    private readonly CorrectedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_name_is_two_where_a_row_says_so()
    {
        var clips = _folder.Load(Row("people", "market", At(Market, "Tom Ray"), "person", "Tom Ray (market)"));

        Assert.Equal(["bridge Ann Lee", "bridge Tom Ray", "harbor Ann Lee", "market Tom Ray (market)"], clips.People().Select(p => $"{p.Article} {p.Name}"));
        Assert.Equal(["Tom Ray", "Tom Ray (market)"], clips.Quotes().Where(q => q.Speaker!.StartsWith("Tom", StringComparison.Ordinal)).Select(q => q.Speaker));
    }

    [Fact]
    public void Two_names_are_one_in_an_article()
    {
        var clips = _folder.Load(Row("people", "bridge", At(Bridge, "Tom Ray"), "person", "Ann Lee"));

        var person = Assert.Single(clips.People().Where(p => p.Article == "bridge"));
        var before = _folder.Load().People().Where(p => p.Article == "bridge").Sum(p => p.Mentions);
        Assert.Equal(("Ann Lee", before), (person.Name, person.Mentions));
        Assert.Equal(["Tom Ray"], clips.Quotes().Select(q => q.Speaker!).Except(["Ann Lee"]));
    }

    [Fact]
    public void Two_names_are_one_in_all_articles_by_a_row_without_article()
    {
        var clips = _folder.Load(("table,article,start,column,value,note,text\npeople,,,person,Thomas Ray,,Tom Ray\npeople,,,person,Thomas A. Ray,,Thomas Ray\n"
            + "people,market," + At(Market, "Tom Ray") + ",person,Tim Ray,,").Utf8());

        Assert.Equal(["bridge Ann Lee", "bridge Thomas A. Ray", "harbor Ann Lee", "market Tim Ray"], clips.People().Select(p => $"{p.Article} {p.Name}"));
        Assert.Equal(["Ann Lee", "Thomas A. Ray", "Tim Ray"], clips.Quotes().Select(q => q.Speaker).Distinct());
        Assert.Equal(1, clips.Corrections()[0].Rows);
    }

    [Fact]
    public void No_person_leaves_people_and_speakers()
    {
        var clips = _folder.Load(Row("people", "market", At(Market, "Tom Ray"), "person", ""));

        Assert.DoesNotContain(clips.People(), p => p.Article == "market");
        Assert.Null(clips.Quotes().Single(q => q.Article == "market").Speaker);
    }

    [Fact]
    public void A_body_taken_for_a_person_leaves_people_and_goes_on_speaking()
    {
        var clips = _folder.Load(Row("people", "market", At(Market, "Tom Ray"), "kind", "body"));

        Assert.DoesNotContain(clips.People(), p => p.Article == "market");
        Assert.Equal("Tom Ray", clips.Quotes().Single(q => q.Article == "market").Speaker);
    }

    [Fact]
    public void A_body_taken_for_a_person_is_a_body_of_the_article()
    {
        var clips = _folder.Load(Row("people", "market", At(Market, "Tom Ray"), "kind", "body"));

        Assert.Equal(("Tom Ray", NameKind.Body), clips.Names().Where(n => n.Article == "market").Select(n => (n.Name, n.Kind)).First());
        Assert.Equal(["Body", "Body"], clips.Mentions().Where(m => m.Article == "market").Select(m => m.Kind.ToString()));
    }

    [Fact]
    public void One_name_is_two_within_an_article_by_its_mentions()
    {
        const string text = "Ann Lee, a baker, opened a shop. Lee was glad.\n\nThe mayor, too, is named Lee. “I buy my bread there,” Lee said.\n";
        File.WriteAllText(Path.Combine(_folder.Path, "shop.txt"), text);
        var (named, said) = (At(text, "Lee. “"), At(text, "Lee said"));

        var clips = _folder.Load(Row("mentions", "shop", named, "name", "Eva Lee"), Row("mentions", "shop", said, "name", "Eva Lee"));

        Assert.All(clips.Corrections(), row => Assert.Null(row.Problem));
        Assert.Equal("Eva Lee", clips.Quotes().Single(q => q.Article == "shop").Speaker);
        Assert.Equal([("Ann Lee", PersonKind.Mentioned, 2), ("Eva Lee", PersonKind.Source, 2)], clips.People().Where(p => p.Article == "shop").Select(p => (p.Name, p.Kind, p.Mentions)));
        Assert.Equal(["Ann Lee", "Ann Lee", "Eva Lee", "Eva Lee"], clips.Mentions().Where(m => m.Article == "shop").Select(m => m.Name));
    }

    [Fact]
    public void A_mention_that_names_nobody_is_none()
    {
        var clips = _folder.Load(Row("mentions", "market", At(Market, "Tom Ray"), "name", ""), Row("mentions", "market", At(Market, "Ray said"), "name", ""));

        Assert.All(clips.Corrections(), row => Assert.Null(row.Problem));
        Assert.DoesNotContain(clips.People(), p => p.Article == "market");
        Assert.Null(clips.Quotes().Single(q => q.Article == "market").Speaker);
    }

    [Fact]
    public void Bodies_and_places_are_renamed_as_persons_are_and_speak_by_their_new_name()
    {
        const string text = "The Harbor Ministry closed the quay in Oslo. The Harbor Ministry said “the quay is old.”\n";
        File.WriteAllText(Path.Combine(_folder.Path, "quay.txt"), text);
        var before = _folder.Load();
        Assert.Equal("Harbor Ministry", before.Quotes().Single(q => q.Article == "quay").Speaker);

        var clips = _folder.Load(("table,article,start,column,value,note,text\nnames,,,name,Ministry of Harbors,,Harbor Ministry\n" + Row("names", "quay", At(text, "Oslo"), "name", "") + ",").Utf8());

        Assert.All(clips.Corrections(), row => Assert.Null(row.Problem));
        Assert.Equal("Ministry of Harbors", clips.Quotes().Single(q => q.Article == "quay").Speaker);
        Assert.Equal(["Ministry of Harbors"], clips.Names().Where(n => n.Article == "quay").Select(n => n.Name));
        Assert.Equal(2, clips.Mentions().Count(m => m.Article == "quay"));
    }
}
