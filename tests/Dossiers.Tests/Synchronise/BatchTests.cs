using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ThongSuot.TestKit;
using static ThongSuot.Dossiers.Tests.Synchronise.PortalCalls;

namespace ThongSuot.Dossiers.Tests.Synchronise;

/// <summary>
/// What one item of a call is or brings is that item's matter alone, and what was taken once is not taken as something else.
/// </summary>
public sealed class BatchTests
{
    private static readonly byte[] Scan = [.. "%PDF-1.4 giay chung sinh %%EOF"u8];
    private static readonly byte[] Program = [.. "MZ chuong trinh"u8];

    [Theory, OnEveryDatabase]
    public async Task A_file_that_cannot_be_taken_refuses_its_own_item_and_the_others_of_the_call_are_stored(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var (bad, good, bare) = (Sample(people.Commune.Code), Sample(people.Commune.Code), Sample(people.Commune.Code));
        var items = new[]
        {
            WithPapers(bad, Paper("to-khai.pdf", Scan), Paper("la-lung.pdf", Program)),
            WithPapers(good, Paper("to-khai.pdf", Scan)),
            WithPapers(bare),
        };

        var replies = await SendFilesAsync(
            client,
            $"[{string.Join(',', items)}]",
            ("to-khai.pdf", Scan),
            ("la-lung.pdf", Program),
            ("khong-ai-nhac.exe", Program)
        );

        replies[0].ErrorOf().ShouldBe("file.type");
        replies[0].GetProperty("field").GetString().ShouldBe("TaiLieuNop[1].MaBam");
        replies[0].GetProperty("message").GetString()!.ShouldContain("la-lung.pdf");
        replies.Skip(1).ShouldAllBe(reply => reply.ErrorOf() == "0");
        var stored = await given.ReadAsync(db =>
            db.Set<Dossier>()
                .Where(row => row.OwnerPath == people.Commune.Path)
                .OrderBy(row => row.Code)
                .Select(row => row.Code)
                .ToListAsync()
        );
        stored.ShouldBe([good["MaHoSo"]!, bare["MaHoSo"]!]);
    }

    [Theory, OnEveryDatabase]
    public async Task A_broken_name_of_a_field_and_an_odd_value_refuse_their_own_item_and_the_good_one_is_stored(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        string Item(params (string Field, string? Value)[] others)
        {
            var item = new Dictionary<string, string?>(Sample(people.Commune.Code));
            foreach (var (field, value) in others)
            {
                item[field] = value;
            }

            return System.Text.Json.JsonSerializer.Serialize(item);
        }

        var deep = Item()[..^1] + ",\"x\":" + new string('[', 70) + new string(']', 70) + "}";
        var future = Sample(people.Commune.Code)["MaHoSo"]!;
        future = $"{future.Split('-')[0]}-270101-0001";
        var registered = Item(("TrangThaiHoSo", "1"), ("NgayTiepNhan", null), ("NgayHenTra", null));
        (await SendTextAsync(client, $"[{registered}]")).Single().ErrorOf().ShouldBe("0");
        string[] items =
        [
            Item(),
            "{\"\\udc00\":1}",
            "{\"TaiLieuNop\":[{\"\\ud800\":1}]}",
            registered.Replace("\"TrangThaiHoSo\":\"1\"", "\"TrangThaiHoSo\":\"3\"", StringComparison.Ordinal),
            Item(("ChuHoSo", ".")),
            Item(("DonViXuLy", "H44.0"), ("NoiNopHoSo", "1")),
            Item(("MaHoSo", future)),
            deep,
        ];

        var replies = await SendTextAsync(client, $"[{string.Join(',', items)}]");

        replies[0].ErrorOf().ShouldBe("0");
        replies[1].ErrorOf().ShouldBe("synchronise.bad-names");
        replies[2]
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => error.GetProperty("error_code").GetString())
            .ShouldContain("synchronise.bad-names");
        replies[3].GetProperty("field").GetString().ShouldBe("GhiChu");
        replies[4].GetProperty("field").GetString().ShouldBe("ChuHoSo");
        replies[5]
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => error.GetProperty("field").GetString())
            .ShouldBe(["DonViXuLy", "NoiNopHoSo"]);
        replies[6].ErrorOf().ShouldBe("synchronise.code-in-future");
        replies[7].ErrorOf().ShouldBe("0");

        using var cut = new ByteArrayContent("[]"u8.ToArray());
        cut.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        ((int)(await client.PostAsync(new Uri(Address, UriKind.Relative), cut)).StatusCode).ShouldBe(400);
    }

    [Theory, OnEveryDatabase]
    public async Task A_known_code_with_another_file_under_the_same_name_is_refused_and_the_first_file_stays(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var (dossier, other) = (Sample(people.Commune.Code), (byte[])[.. Scan, .. " khac"u8]);
        (await SendFilesAsync(client, $"[{WithPapers(dossier, Paper("to-khai.pdf", Scan))}]", ("to-khai.pdf", Scan)))
            .Single()
            .ErrorOf()
            .ShouldBe("0");

        var refused = (
            await SendFilesAsync(client, $"[{WithPapers(dossier, Paper("to-khai.pdf", other))}]", ("to-khai.pdf", other))
        ).Single();
        var fewer = (await SendTextAsync(client, $"[{WithPapers(dossier)}]")).Single();

        refused.ErrorOf().ShouldBe("synchronise.code-taken");
        refused.GetProperty("message").GetString()!.ShouldContain("TaiLieuNop");
        fewer.ErrorOf().ShouldBe("synchronise.code-taken");
        var id = await given.ReadAsync(db =>
            db.Set<Dossier>().Where(row => row.Code == dossier["MaHoSo"]).Select(row => row.Id).SingleAsync()
        );
        (await given.ReadAsync(db => db.Set<DossierPaper>().AsNoTracking().SingleAsync(paper => paper.DossierId == id))).FileHash.ShouldBe(
            HashOf(Scan)
        );
        (await SendFilesAsync(client, $"[{WithPapers(dossier, Paper("to-khai.pdf", Scan))}]", ("to-khai.pdf", Scan)))
            .Single()
            .ErrorOf()
            .ShouldBe("0", "the same again is the same");
    }

    [Theory, OnEveryDatabase]
    public async Task A_place_of_reception_that_is_none_is_refused_and_another_one_for_a_known_code_too(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, elsewhere) = (await given.PeopleAsync(), given.Commune());
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var dossier = Sample(people.Commune.Code);
        Dictionary<string, string?> At(string? place) => new(dossier) { ["NoiNopHoSo"] = place };

        foreach (var none in new[] { "00000", "H99.1", people.Commune.Name, "/25/", given.ForeignCommune().Code })
        {
            var reply = (await SendAsync(client, At(none))).Single();
            reply.ErrorOf().ShouldBe("synchronise.bad-reception", none);
            reply.GetProperty("field").GetString().ShouldBe("NoiNopHoSo");
        }

        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(row => row.OwnerPath == people.Commune.Path))).ShouldBe(0);
        (await SendAsync(client, dossier)).Single().ErrorOf().ShouldBe("0");
        var taken = (await SendAsync(client, At(elsewhere.Code))).Single();
        taken.ErrorOf().ShouldBe("synchronise.code-taken");
        taken.GetProperty("message").GetString()!.ShouldContain("NoiNopHoSo");
        (await SendAsync(client, At(null))).Single().ErrorOf().ShouldBe("0", "what is not said does not differ");
    }

    [Theory, OnEveryDatabase]
    public async Task A_dossier_that_the_citizen_took_back_is_not_accepted_again_from_outside(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        foreach (var first in new[] { "1", "2" })
        {
            var dossier = Sample(people.Commune.Code);
            async Task<string?> StateAsync(string state) =>
                (await SendAsync(client, new Dictionary<string, string?>(dossier) { ["TrangThaiHoSo"] = state })).Single().ErrorOf();
            (await StateAsync(first)).ShouldBe("0");
            (await StateAsync("7")).ShouldBe("0");

            (await StateAsync("2")).ShouldBe("synchronise.state-is-ours", $"first was {first}");

            var code = dossier["MaHoSo"];
            (await given.ReadAsync(db => db.Set<Dossier>().AsNoTracking().SingleAsync(row => row.Code == code))).Status.ShouldBe(
                DossierStatus.Withdrawn
            );
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_code_of_no_day_or_without_a_number_is_refused_by_its_field(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        string[] codes =
        [
            "H44.900-991399-0001",
            "H44.900-250230-0001",
            "H44.900-250911-0000",
            "H44.900-000000-0001",
            "000.00.12.H44-251301-0001",
        ];

        var replies = await SendAsync(
            client,
            [.. codes.Select(code => new Dictionary<string, string?>(Sample(people.Commune.Code)) { ["MaHoSo"] = code })]
        );

        replies.ShouldAllBe(reply => reply.ErrorOf() == "dossier.bad-code" && reply.GetProperty("field").GetString() == "MaHoSo");
        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(row => row.OwnerPath == people.Commune.Path))).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_no_address_of_the_web_is_refused_even_where_no_server_of_files_is_set(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        foreach (
            var address in new[]
            {
                "file:///etc/passwd",
                "ftp://example.vn/to-khai.pdf",
                "javascript:alert(1)",
                "//example.vn/to-khai.pdf",
                "/to-khai.pdf",
                "data:,to-khai",
                "to-khai.pdf",
                "http://",
            }
        )
        {
            var reply = (
                await SendTextAsync(
                    client,
                    $"[{WithPapers(Sample(people.Commune.Code), new { TenTepDinhKem = "to-khai.pdf", DuongDanTaiTepTin = address })}]"
                )
            ).Single();
            reply.ErrorOf().ShouldBe("synchronise.url-not-allowed", address);
            reply.GetProperty("field").GetString().ShouldBe("TaiLieuNop[0].DuongDanTaiTepTin");
        }

        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(row => row.OwnerPath == people.Commune.Path))).ShouldBe(0);
        var taken = (
            await SendTextAsync(
                client,
                $"[{WithPapers(Sample(people.Commune.Code), new { TenTepDinhKem = "to-khai.pdf", DuongDanTaiTepTin = "https://example.vn/to-khai.pdf" })}]"
            )
        ).Single();
        taken.ErrorOf().ShouldBe("0");
        taken
            .GetProperty("message")
            .GetString()!
            .ShouldContain("chưa tải được tệp", Case.Sensitive, "nothing is called received that is not there");
    }

    private static object Paper(string name, byte[] content) => new { TenTepDinhKem = name, MaBam = HashOf(content) };

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
