using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Tests.Access;

/// <summary>
/// Whoever may open dossiers opens those of their own scope: another's does not exist for them, page by page and form by form.
/// </summary>
public sealed class ForeignDossierTests
{
    [Fact]
    public async Task A_dossier_of_another_commune_or_province_does_not_exist()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        var (given, book) = (new Given(program), program.Services.GetRequiredService<PermissionRegistry>());
        var people = await given.PeopleAsync();
        var (code, paper) = await ReceiveWithScanAsync(given, people);
        var endpoints = (await ProgramEndpoint.AllAsync(program))
            .Where(endpoint => endpoint.Route.StartsWith("/ho-so/{code}", StringComparison.Ordinal))
            .ToList();
        endpoints.Count.ShouldBeGreaterThan(4);
        var (sibling, foreign, wrong) = (given.Commune(), given.ForeignCommune(), new List<string>());
        foreach (var place in new[] { sibling, foreign })
        {
            foreach (var (role, path) in SeatsAt(place))
            {
                var visitor = await program.Visit().SignInAsync((await given.SeatAsync(role, path)).UserName);
                var token = await TokenAsync(visitor);
                foreach (var endpoint in endpoints.Where(endpoint => book.Allows(role, endpoint.Permits[0].Permission)))
                {
                    foreach (var (address, answer) in await EveryWayAsync(visitor, endpoint, code, paper, token))
                    {
                        if (answer != HttpStatusCode.NotFound)
                        {
                            wrong.Add($"{role} of {place.Path} at {address}: {(int)answer}");
                        }
                    }
                }
            }
        }

        wrong.ShouldBeEmpty();
        // The same addresses are there for the dossier's own people: else the test above would pass on a mistyped one.
        var receipt = await PayAsync(program, people, code);
        var signature = await SignAsync(program, people, code);
        var (counter, leader) = (
            await program.Visit().SignInAsync(people.Counter.UserName),
            await program.Visit().SignInAsync(people.Leader.UserName)
        );
        foreach (var endpoint in endpoints.Where(endpoint => endpoint.Methods.Contains("GET")))
        {
            var own = book.Allows(Role.CounterOfficer, endpoint.Permits[0].Permission) ? counter : leader;
            var of =
                endpoint.Route.Contains("{receipt", StringComparison.Ordinal) ? receipt
                : endpoint.Route.Contains("{signature", StringComparison.Ordinal) ? signature
                : paper;
            (await own.GetAsync(Addresses.Fill(endpoint.Route, code, of))).Status.ShouldBe(HttpStatusCode.OK, endpoint.ToString());
        }
    }

    private static async Task<Guid> PayAsync(TestProgram program, CommunePeople people, string code)
    {
        await using var scope = program.Scope();
        var seat = people.Counter.Seat;
        var deed = new Deed(Actor.From(seat), program.Clock.GetUtcNow());
        var set = scope.ServiceProvider.GetRequiredService<SetFee>();
        (await set.RunAsync(code, new FeeDue(8_000, Procedures.FeeBasis.Fixed, null), seat, deed, default)).IsRefused.ShouldBeFalse();
        var take = scope.ServiceProvider.GetRequiredService<TakeFee>();
        return (await take.RunAsync(code, new FeeMoney(8_000, PayMethod.Cash), seat, deed, default)).Value;
    }

    /// <summary>A result with a signature row: what the signature says is another test's matter.</summary>
    private static async Task<Guid> SignAsync(TestProgram program, CommunePeople people, string code)
    {
        var id = Guid.CreateVersion7();
        var deed = new Deed(Actor.From(people.Leader.Seat), program.Clock.GetUtcNow());
        await program
            .Services.GetRequiredService<WriteGate>()
            .RunAsync(
                deed,
                async (write, ct) =>
                {
                    var dossier = await write.Db.Set<Dossier>().Include(row => row.Papers).SingleAsync(row => row.Code == code, ct);
                    var paper = new DossierPaper
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = dossier.ProvinceCode,
                        DossierId = dossier.Id,
                        Number = dossier.Papers.Count + 1,
                        Name = "Kết quả",
                        IsResult = true,
                    };
                    dossier.Papers.Add(paper);
                    write.Db.Add(RowOf(id, dossier, paper, people.Leader.Seat, deed.At));
                    write.Record("test.signature", "dossier", dossier.Id.Value, dossier.ProvinceCode, dossier.OwnerPath, "Ký");
                    return Platform.Results.Result.Done;
                },
                default
            );
        return id;
    }

    private static DossierSignature RowOf(Guid id, Dossier dossier, DossierPaper paper, Seat seat, DateTimeOffset at) =>
        new()
        {
            Id = id,
            ProvinceCode = dossier.ProvinceCode,
            DossierId = dossier.Id,
            PaperId = paper.Id,
            Token = PublicToken.New(dossier.ProvinceCode),
            Document = "Kết quả",
            Number = string.Empty,
            FileHash = new string('0', 64),
            SeatId = seat.SeatId,
            SignedBy = seat.Signature,
            OfficePath = dossier.OwnerPath,
            At = at,
            Subject = "CN=Thử",
            Issuer = "CN=Thử",
            Serial = "01",
            ValidFrom = at,
            ValidTo = at,
            Cms = [1],
        };

    private static IEnumerable<(Role Role, string Path)> SeatsAt(Territory.Unit place)
    {
        yield return (Role.CounterOfficer, place.Path + "ttpvhcc/");
        yield return (Role.CaseOfficer, place.Path + "van-phong/");
        yield return (Role.CommuneLeader, place.Path);
        // A department that neither decides, nor received, nor is asked, in either province.
        yield return (Role.DepartmentLeader, $"/{place.ProvinceCode}/so-y-te/");
        yield return (Role.CaseOfficer, $"/{place.ProvinceCode}/so-y-te/");
        if (place.ProvinceCode != "25")
        {
            yield return (Role.ProvinceLeader, $"/{place.ProvinceCode}/");
            yield return (Role.ProvinceOffice, $"/{place.ProvinceCode}/vp-ubnd/");
            yield return (Role.CounterOfficer, $"/{place.ProvinceCode}/ttpvhcc/");
        }
    }

    private static async Task<List<(string Address, HttpStatusCode Status)>> EveryWayAsync(
        Visitor visitor,
        ProgramEndpoint endpoint,
        string code,
        Guid paper,
        string token
    )
    {
        var answers = new List<(string, HttpStatusCode)>();
        IEnumerable<string?> slugs = endpoint.Route.Contains("{act}", StringComparison.Ordinal)
            ? Dossiers.Move.DossierActs.Forms.All.Select(act => (string?)act.Slug)
            : [null];
        foreach (var slug in slugs)
        {
            var address = Addresses.Fill(endpoint.Route, code, paper, slug);
            if (endpoint.Methods.Contains("GET"))
            {
                answers.Add((address, (await visitor.GetAsync(address)).Status));
            }

            foreach (var handler in endpoint.Posts)
            {
                using var fields = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Input.Content", "thử")]);
                var target = address + (handler.Length == 0 ? string.Empty : "?handler=" + handler);
                using var answer = await visitor.Client.PostAsync(new Uri(target, UriKind.Relative), fields);
                answers.Add(("POST " + target, answer.StatusCode));
            }
        }

        return answers;
    }

    private static async Task<string> TokenAsync(Visitor visitor) =>
        (await visitor.GetAsync("/tai-khoan")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>Receives at the counter's page with one scanned paper.</summary>
    private static async Task<(string Code, Guid Paper)> ReceiveWithScanAsync(Given given, CommunePeople people)
    {
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var form = await counter.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        var values = form
            .Html.QuerySelectorAll("input[type=checkbox][name^='Input.Papers']")
            .ToDictionary(box => box.GetAttribute("name")!, _ => (string?)"true");
        values["Input.ApplicantName"] = "Trần Mẫu Hoa";
        values["Input.ApplicantPhone"] = "0510123456";
        var received = await counter.SubmitAsync(
            form,
            "main form[method=post]",
            values,
            ("Input.Papers[0].Upload", Encoding.ASCII.GetBytes("%PDF-1.7 scan %%EOF"), "don.pdf"),
            ("answer", "accept")
        );
        received.Status.ShouldBe(HttpStatusCode.Found, received.Text);
        var code = received.Location!.Split('/')[2];
        var page = await counter.GetAsync("/ho-so/" + code);
        var link = page.Html.QuerySelector("a[href*='/tep/']")!.GetAttribute("href")!;
        return (code, Guid.Parse(link.Split('/')[^1]));
    }
}
