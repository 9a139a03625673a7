namespace Clippings.Tests;

public sealed class RecordTests
{
    // One record each as the programs write it, shortened.
    public static TheoryData<string, string> Exports => new()
    {
        { "newsapi", """{"status":"ok","articles":[{"source":{"id":"harbor","name":"Harbor News"},"author":"Ada Quill","title":"Bridge opens","description":"A short word.","url":"https://x.example/1","publishedAt":"2022-01-13T23:50:00Z","content":"The bridge opened."}]}""" },
        { "guardian", """{"response":{"results":[{"id":"x/1","sectionName":"News","webPublicationDate":"2022-01-13T23:50:00Z","webTitle":"Bridge opens","webUrl":"https://x.example/1","fields":{"byline":"Ada Quill","trailText":"A short word.","bodyText":"The bridge opened.","publication":"Harbor News"}}]}}""" },
        { "mediacloud", """{"stories":[{"stories_id":1,"title":"Bridge opens","publish_date":"2022-01-13 00:00:00","media_name":"Harbor News","media_url":"https://x.example","url":"https://x.example/1","story_text":"The bridge opened.","authors":["Ada Quill"]}]}""" },
        { "allthenews", "{\"\": \"0\", \"id\":17283,\"title\":\"Bridge opens\",\"publication\":\"Harbor News\",\"author\":\"Ada Quill\",\"date\":\"2022-01-13\",\"year\":2022.0,\"month\":1.0,\"url\":\"https://x.example/1\",\"content\":\"The bridge opened.\"}" },
        { "allthenews2", """{"date":"2022-01-13 00:00:00","year":2022,"month":1.0,"day":13,"author":"Ada Quill","title":"Bridge opens","article":"The bridge opened.","url":"https://x.example/1","section":"News","publication":"Harbor News"}""" },
        { "ccnews", """{"title":"Bridge opens","text":"The bridge opened.","domain":"Harbor News","date":"2022-01-13 00:00:00","description":"A short word.","url":"https://x.example/1","image_url":"https://x.example/a.png","authors":"Ada Quill"}""" },
        { "trafilatura", """{"title":"Bridge opens","author":"Ada Quill","hostname":"x.example","date":"2022-01-13","fingerprint":"1","id":null,"license":null,"comments":"","raw_text":"The bridge opened. Menu","text":"The bridge opened.","language":"en","image":null,"pagetype":null,"source":"https://x.example/1","source-hostname":"x","sitename":"Harbor News","excerpt":"A short word.","categories":"","tags":""}""" },
        { "newspaper4k", """{"url":"https://x.example/1","source_url":"https://x.example","title":"Bridge opens","authors":["Ada Quill"],"text":"The bridge opened.","publish_date":"2022-01-13T10:00:00","summary":"A short word.","meta_description":"A word.","meta_lang":"en","meta_site_name":"Harbor News","publisher":"Harbor News"}""" },
        { "newsplease", """{"authors":["Ada Quill"],"date_download":"2022-02-01 10:00:00","date_modify":null,"date_publish":"2022-01-13 10:00:00","description":"A short word.","filename":"1.html","language":"en","localpath":null,"maintext":"The bridge opened.","source_domain":"Harbor News","text":null,"title":"Bridge opens","title_page":null,"url":"https://x.example/1"}""" },
        { "webhose", """{"posts":[{"thread":{"url":"https://x.example/1","site_full":"www.x.example","site":"Harbor News","section_title":"News","title":"Bridge opens","published":"2022-01-13T02:00:00.000+02:00"},"url":"https://x.example/1","author":"Ada Quill","published":"2022-01-13T23:50:00.000+02:00","title":"Bridge opens","text":"The bridge opened.","language":"english","publisher":"Harbor News"}],"totalResults":1}""" },
        { "eventregistry", """{"articles":{"results":[{"uri":"1","lang":"eng","date":"2022-01-13","time":"10:00:00","dateTimePub":"2022-01-13T09:00:00Z","url":"https://x.example/1","title":"Bridge opens","body":"The bridge opened.","source":{"uri":"x.example","title":"Harbor News"},"authors":[{"uri":"a","name":"Ada Quill","type":"author"}]}],"totalResults":1}}""" },
        { "lexis", """{"Headline":"Bridge opens","Publication":"Harbor News","Published date":"January 13, 2022","Byline":"Ada Quill","Section":"News","Full Text":"The bridge opened.","URL":"https://x.example/1"}""" },
        { "proquest", """{"Title":"Bridge opens","Authors":"Ada Quill","pubtitle":"Harbor News","pubdate":"Jan 13, 2022","documentType":"News","Full text":"The bridge opened.","DocumentURL":"https://x.example/1"}""" },
        { "wordpress", """[{"id":1,"date":"2022-01-13T10:00:00","link":"https://x.example/1","title":{"rendered":"Bridge opens"},"content":{"rendered":"The bridge opened.","protected":false},"excerpt":{"rendered":"A short word."},"author":"Ada Quill","site_name":"Harbor News"}]""" },
        { "mongo", """{"_id":{"$oid":"5f"},"headline":"Bridge opens","body":"The bridge opened.","published":{"$date":"2022-01-13T10:00:00Z"},"outlet":"Harbor News","author":"Ada Quill","link":"https://x.example/1"}""" },
    };

    [Fact]
    public void One_of_several_articles_is_spoken_of_by_its_number()
    {
        using var folder = new TemporaryFolder().With("a.csv", "title,text\nOne,The ferry came back.\nTwo,The ferry left again.\n")
            .With("corpus.json", """{ "articles": [ { "file": "a.csv#2", "outlet": "Harbor News" }, { "file": "a.csv#3", "outlet": "None" } ] }""");

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal([null, "Harbor News"], corpus.Select(article => article.Outlet));
        Assert.Equal("a.csv#3", Assert.Single(corpus.Report.Errors).File);
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void What_programs_export_is_known_by_its_names(string program, string json)
    {
        var corpus = RecordFiles.Load(program + ".json", json);

        var article = Assert.Single(corpus);
        Assert.Equal(("Bridge opens", "Bridge opens\n\nThe bridge opened.", "Harbor News", "Ada Quill"), (article.Headline, article.Text, article.Outlet, article.Byline));
        Assert.Equal((new DateOnly(2022, 1, 13), "https://x.example/1"), (article.Published, article.Url));
        Assert.Empty(corpus.Report.Lines);
    }

    [Theory]
    [InlineData("Story,Day,Paper\nIt rained.,2022-01-13,Harbor News\n", "a.csv")]
    [InlineData("{\"story\": {\"full\": \"It rained.\"}, \"day\": \"2022-01-13\", \"paper\": \"Harbor News\", \"text\": \"other\"}", "a.json")]
    public void A_map_says_which_column_holds_what(string content, string name)
    {
        var article = Assert.Single(RecordFiles.Load(name, content, new() { Text = name == "a.csv" ? "story" : "story.full", Published = "day", Outlet = "paper" }));

        Assert.Equal(("It rained.", new DateOnly(2022, 1, 13), "Harbor News"), (article.Text, article.Published, article.Outlet));
    }

    [Theory]
    [InlineData("codes.csv", "article,tone\na,warm\n")]
    [InlineData("marks.jsonl", "{\"article\": \"bio_quill\", \"persons\": [{\"name\": \"Ada Quill\"}]}\n")]
    public void Codes_and_marks_beside_articles_are_no_articles(string file, string content)
    {
        using var folder = new TemporaryFolder().With("a.txt", "The ferry came back on Monday.").With(file, content);

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal("a", Assert.Single(corpus).Id);
        Assert.Equal(file, Assert.Single(corpus.Report.Skipped).File);
    }

    [Fact]
    public void A_map_in_the_manifest_holds_for_good()
    {
        using var folder = new TemporaryFolder().With("a.csv", "what\nIt rained.\n").With("corpus.json", """{ "map": { "text": "what" } }""");

        Assert.Equal("It rained.", Assert.Single(Corpus.Load(folder.Path)).Text);
        Assert.Equal("It rained.", Assert.Single(Corpus.Load(Path.Combine(folder.Path, "a.csv"))).Text);
    }

    [Fact]
    public void A_column_that_is_not_there_says_which_are()
    {
        var corpus = RecordFiles.Load("a.csv", "title,text\nOne,First.\n", new() { Published = "day" });

        Assert.Empty(corpus);
        Assert.Equal("has no column 'day', to which published is mapped; it has title, text: write the name of one of these.", Assert.Single(corpus.Report.Skipped).Note);
    }

    [Fact]
    public void In_a_folder_what_one_table_lacks_of_a_map_is_a_doubt()
    {
        var corpus = RecordFiles.LoadInFolder("a.csv", "title,text\nOne,First.\n", new() { Published = "day" });

        Assert.Equal(2, corpus.Count);
        Assert.StartsWith("has no column 'day'", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "name,score\nAda,3\n", "name, score")]
    [InlineData("a.json", "[{\"name\": \"Ada\", \"score\": {\"of\": 3}}]", "name, score.of")]
    [InlineData("a.csv", "name,url,text\nAda,https://x.example/1,\n", "name, url, text")]
    public void A_file_without_texts_names_its_columns_and_costs_itself(string name, string content, string columns)
    {
        var alone = RecordFiles.Load(name, content);
        var among = RecordFiles.LoadInFolder(name, content);

        Assert.Empty(alone);
        Assert.Contains($"it has {columns}: name the one that does with --map text=COLUMN", Assert.Single(alone.Report.Skipped).Note, StringComparison.Ordinal);
        Assert.Equal("other", Assert.Single(among).Id);
        Assert.Equal(alone.Report.Skipped, among.Report.Skipped);
    }

    [Fact]
    public void Summaries_are_read_where_there_is_nothing_else_and_said()
    {
        var corpus = RecordFiles.Load("a.csv", "title,description,url\nOne,A short word.,https://x.example/1\n");

        Assert.Equal("One\n\nA short word.", Assert.Single(corpus).Text);
        Assert.Contains("'description' was read as the text", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_texts_are_a_row_without_one_does_not_become_its_summary()
    {
        var corpus = RecordFiles.Load("a.csv", "title,description,text\nOne,A short word.,\nTwo,Another.,Second.\n");

        Assert.Equal("Two\n\nSecond.", Assert.Single(corpus).Text);
        Assert.Equal("Another.", corpus[0].Extra["description"]);
    }

    [Fact]
    public void A_link_is_no_text_and_no_outlet()
    {
        var article = Assert.Single(RecordFiles.Load("a.csv", "article,body,source\nhttps://x.example/1,It rained.,https://x.example/2\n"));

        Assert.Equal(("It rained.", null, "https://x.example/2", "https://x.example/1"), (article.Text, article.Outlet, article.Url, article.Extra["article"]));
    }

    [Fact]
    public void Extra_values_are_kept_by_name_and_can_be_grouped_by()
    {
        var corpus = RecordFiles.Load("a.csv", "text,topics,Country code\nOne.,rain,GB\nTwo.,,US\n");

        Assert.Equal(["GB", "US"], corpus.Select(a => a.Extra["Country code"]));
        Assert.Equal([true, false], corpus.Select(a => a.Extra["topics"] is not null));
    }

    [Fact]
    public void A_text_that_begins_with_its_title_is_not_given_it_twice() =>
        Assert.Equal("Bridge opens\n\nIt did.", Assert.Single(RecordFiles.Load("a.json", """[{"title": "Bridge opens", "text": "Bridge opens\n\nIt did."}]""")).Text);

    [Fact]
    public void The_same_rows_from_every_form_are_the_same_articles()
    {
        if (KitFolders.Shared(Path.Combine("data", "wire.jsonl")) is not { } wire)
            return;
        using var folder = new TemporaryFolder();
        WireForms.Write(wire, folder);
        var expected = Corpus.Load(wire);

        Assert.Equal(1887, expected.Count);
        foreach (var path in Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal))
        {
            var corpus = Corpus.Load(path);
            Assert.Equal(expected.Select(a => (a.Id, a.Text, a.Headline, a.Published, a.Extra["topics"] ?? "")), corpus.Select(a => (a.Id, a.Text, a.Headline, a.Published, a.Extra["topics"] ?? "")));
            Assert.Empty(corpus.Report.Lines);
        }
    }
}
