using System.IO.Compression;
using System.Xml.Linq;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Pages;

public sealed class UnresolvedTests
{
    [Theory, OnEveryDatabase]
    public async Task The_report_for_the_leaders_names_every_unresolved_difficulty_exactly_once_and_no_other(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var open = new List<string>();
        for (var number = 0; number < 4; number++)
        {
            open.Add(await desk.RaiseAsync(desk.Communes[0].Seat, $"Vướng mắc số {number}"));
        }

        // Raised by two units, held by a department, opened again: still one line each.
        await desk.RaiseAsync(desk.Communes[1].Seat, join: open[0]);
        await desk.AssignAsync(open[1]);
        await desk.AssignAsync(open[2]);
        await desk.AnswerAsync(open[2]);
        (await desk.SayAsync(open[2], desk.Communes[0].Seat, solved: false, "Thiếu")).Refusal.ShouldBeNull();
        var solved = await desk.RaiseAsync(desk.Communes[0].Seat, "Đã xong");
        await desk.AssignAsync(solved);
        await desk.AnswerAsync(solved);
        (await desk.SayAsync(solved, desk.Communes[0].Seat, solved: true)).Refusal.ShouldBeNull();

        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var answer = await office.Client.GetAsync(new Uri("/vuong-mac/bao-cao", UriKind.Relative));
        using var file = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        await using var text = await file.GetEntry("word/document.xml")!.OpenAsync();
        var words = string.Concat(
            (await XDocument.LoadAsync(text, LoadOptions.None, default))
                .Descendants()
                .Where(node => node.Name.LocalName == "t")
                .Select(node => node.Value)
        );
        foreach (var code in open)
        {
            words.Split($"({code})").Length.ShouldBe(2, code);
        }

        words.ShouldNotContain(solved);
        words.ShouldContain("còn 4 vướng mắc chưa giải quyết");
    }
}
