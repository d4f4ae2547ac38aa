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

    [Theory, OnEveryDatabase]
    public async Task Whatever_letters_a_name_holds_it_is_stored_clean_and_every_export_opens(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var sent = Sample(people.Commune.Code);
        var json = JsonSerializer.Serialize(new[] { sent }).Replace("\"Ph\\u1EA1m M\\u1EABu Lan\"", """ "\u0000Pha\u0323m\uD800 \u202EM\u1EABu\uFFFE\u200B Lan\uDC00" """);
        json.ShouldContain("uFFFE");
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), content);
        (await answer.Content.ReadFromJsonAsync<List<JsonElement>>())!.Single().GetProperty("error_code").GetString().ShouldBe("0");
        var code = sent["MaHoSo"];
        (await given.ReadAsync(db => db.Set<Dossier>().AsNoTracking().SingleAsync(d => d.Code == code))).ApplicantName.ShouldBe("Phạm Mẫu Lan");
    }

    [Theory, OnEveryDatabase]
    public async Task A_dossier_is_found_by_a_whole_telephone_number_the_end_of_its_code_and_a_pasted_code(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var dossier = Sample(people.Commune.Code);
        await SendAsync(client, new Dictionary<string, string?>(dossier) { ["ChuHoSo"] = "Lý Mẫu Kỹ" });
        var code = dossier["MaHoSo"]!;
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        foreach (var asked in new[] { "+84 510 222 333", "0510.222.333", "2333", code[^4..], code[^11..], code.ToLowerInvariant().Replace("-", " \u2011 "), $"Mã hồ sơ: {code}.", "lí mau kĩ" })
        {
            (await leader.GetAsync($"/ho-so?nhom=tat-ca&tim={Uri.EscapeDataString(asked)}")).Text.ShouldContain(code, Case.Sensitive, asked);
        }

        var citizen = given.Program.Visit();
        var look = await citizen.SubmitAsync(await citizen.GetAsync("/tra-cuu"), "main form", new() { ["Input.Code"] = $" {code.ToLowerInvariant().Replace('-', '–')}.\u200B", ["Input.Digits"] = "\u00A02333 " });
        look.Text.ShouldContain(code);
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
