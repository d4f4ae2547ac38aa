using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Synchronise;

public sealed class SynchroniseTests
{
    private const string Address = "/api/v1/ho-so/dong-bo";

    [Theory, OnEveryDatabase]
    public async Task A_dossier_from_the_portal_is_taken_once_however_often_it_is_sent(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var dossier = Sample(people.Commune.Code);

        for (var i = 0; i < 3; i++)
        {
            (await SendAsync(client, dossier)).Single().GetProperty("error_code").GetString().ShouldBe("0");
        }

        var code = dossier["MaHoSo"];
        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(d => d.Code == code))).ShouldBe(1);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        (await leader.GetAsync("/ho-so")).Text.ShouldContain(code!);
    }

    [Theory, OnEveryDatabase]
    public async Task Bad_fields_are_named_and_the_good_neighbours_are_taken(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var good = Sample(people.Commune.Code);
        (string Field, string Value)[] wrongs =
        [
            ("MaHoSo", "H44.1"), ("MaTTHC", "9.999999"), ("KenhThucHien", "7"), ("ChuHoSo", ""), ("SoDienThoai", "12"), ("NgayNopHoSo", "20251332"), ("TrangThaiHoSo", "9"), ("DonViXuLy", "00000"),
            ("NgayTiepNhan", "20990101080000"), ("NgayHenTra", "20250910080000"),
        ];

        var replies = await SendAsync(client, [.. wrongs.Select(wrong => new Dictionary<string, string?>(Sample(people.Commune.Code)) { [wrong.Field] = wrong.Value }), good]);

        replies.Take(wrongs.Length).Select(reply => reply.GetProperty("field").GetString()).ShouldBe(wrongs.Select(wrong => wrong.Field));
        replies.Take(wrongs.Length).ShouldAllBe(reply => reply.GetProperty("message").GetString()!.Length > 20);
        replies[^1].GetProperty("error_code").GetString().ShouldBe("0");
        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(d => d.OwnerPath == people.Commune.Path))).ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task Without_a_key_or_with_garbage_nothing_is_taken(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var nobody = given.Program.CreateClient();
        (await nobody.PostAsJsonAsync(Address, Array.Empty<object>())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var client = await given.ApiClientAsync("dossiers.synchronise");
        using var garbage = new StringContent("{ không phải json", System.Text.Encoding.UTF8, "application/json");

        (await client.PostAsync(new Uri(Address, UriKind.Relative), garbage)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static int order;

    private static Dictionary<string, string?> Sample(string commune) => new()
    {
        ["MaHoSo"] = $"H44.900-250911-{Interlocked.Increment(ref order):0000}", ["MaTTHC"] = "1.000656", ["KenhThucHien"] = "2", ["ChuHoSo"] = "Phạm Mẫu Lan", ["SoDienThoai"] = "0510222333",
        ["NgayNopHoSo"] = "20250911073500", ["NgayTiepNhan"] = "20250911074000", ["NgayHenTra"] = "20250912170000", ["TrangThaiHoSo"] = "2", ["DonViXuLy"] = commune, ["NoiNopHoSo"] = commune,
    };

    private static async Task<List<JsonElement>> SendAsync(HttpClient client, params Dictionary<string, string?>[] dossiers)
    {
        var answer = await client.PostAsJsonAsync(Address, dossiers);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<List<JsonElement>>())!;
    }
}
