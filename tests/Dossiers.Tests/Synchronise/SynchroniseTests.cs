using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.TestKit;
using static ThongSuot.Dossiers.Tests.Synchronise.PortalCalls;

namespace ThongSuot.Dossiers.Tests.Synchronise;

public sealed class SynchroniseTests
{
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
            ("MaHoSo", "H44.1"),
            ("MaTTHC", "9.999999"),
            ("KenhThucHien", "7"),
            ("ChuHoSo", ""),
            ("SoDienThoai", "12"),
            ("NgayNopHoSo", "20251332"),
            ("TrangThaiHoSo", "9"),
            ("DonViXuLy", "00000"),
            ("NgayTiepNhan", "20990101080000"),
            ("NgayHenTra", "20250910080000"),
        ];

        var replies = await SendAsync(
            client,
            [.. wrongs.Select(wrong => new Dictionary<string, string?>(Sample(people.Commune.Code)) { [wrong.Field] = wrong.Value }), good]
        );

        replies.Take(wrongs.Length).Select(reply => reply.GetProperty("field").GetString()).ShouldBe(wrongs.Select(wrong => wrong.Field));
        replies.Take(wrongs.Length).ShouldAllBe(reply => reply.GetProperty("errors").GetArrayLength() == 1);
        replies.Take(wrongs.Length).ShouldAllBe(reply => reply.GetProperty("message").GetString()!.Length > 20);
        replies[^1].GetProperty("error_code").GetString().ShouldBe("0");
        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(d => d.OwnerPath == people.Commune.Path))).ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task Broken_letters_and_doubled_fields_refuse_their_own_item_and_full_width_digits_are_read(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        string Item(params (string Field, string Value)[] others) =>
            JsonSerializer.Serialize(others.Aggregate(new Dictionary<string, string?>(Sample(people.Commune.Code)), (item, other) =>
                {
                    item[other.Field] = other.Value;
                    return item;
                }));
        var doubled = Item();
        var wide = Item(("KenhThucHien", "２"), ("NgayNopHoSo", "２０２５０９１１０７３０００"));
        var parts = Item(("ChuHoSo", "Lê Mẫu HERE")).Split("HERE");
        byte[] body =
        [
            (byte)'[',
            .. Encoding.UTF8.GetBytes(parts[0]),
            0xC3,
            0x28,
            .. Encoding.UTF8.GetBytes(parts[1] + "," + doubled[..^1] + ",\"ChuHoSo\":\"Người khác\"}," + wide + "]"),
        ];
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");

        var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), content);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var replies = (await answer.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().ToList();
        replies
            .Select(reply => (reply.GetProperty("error_code").GetString(), reply.GetProperty("field").GetString()))
            .ShouldBe([("synchronise.bad-letters", "ChuHoSo"), ("synchronise.doubled", "ChuHoSo"), ("0", null)]);
    }

    [Theory, OnEveryDatabase]
    public async Task Without_a_key_or_with_garbage_nothing_is_taken(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var nobody = given.Program.CreateClient();
        (await nobody.PostAsJsonAsync(Address, Array.Empty<object>())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var client = await given.ApiClientAsync("dossiers.synchronise");
        using var garbage = new StringContent("{ không phải json", Encoding.UTF8, "application/json");

        (await client.PostAsync(new Uri(Address, UriKind.Relative), garbage)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, OnEveryDatabase]
    public async Task A_time_beyond_the_calendar_or_out_of_order_is_refused_by_its_field(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        (string Field, string Value)[] wrongs =
        [
            ("NgayHenTra", "20510101080000"),
            ("NgayHenTra", "99991231235959"),
            ("NgayNopHoSo", "00010101000000"),
            ("NgayTiepNhan", "20190101080000"),
            ("NgayTiepNhan", "00260911080000"),
            ("NgayTiepNhan", "20250910080000"),
            ("NgayHenTra", "20250911073959"),
            ("NgayNopHoSo", "21261127080000"),
            ("NgayHenTra", "2025-09-12"),
            ("NgayHenTra", "٢٠٢٥٠٩١٢١٧٠٠٠٠"),
        ];

        var replies = await SendAsync(
            client,
            [.. wrongs.Select(wrong => new Dictionary<string, string?>(Sample(people.Commune.Code)) { [wrong.Field] = wrong.Value })]
        );

        replies.Select(reply => reply.GetProperty("field").GetString()).ShouldBe(wrongs.Select(wrong => wrong.Field));
        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(d => d.OwnerPath == people.Commune.Path))).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task Whatever_one_item_is_its_neighbours_are_taken_and_each_has_its_reply(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var good = JsonSerializer.Serialize(Sample(people.Commune.Code));
        var numbers = good.Replace("\"TrangThaiHoSo\":\"2\"", "\"TrangThaiHoSo\":2", StringComparison.Ordinal)
            .Replace("\"20250911073500\"", "20250911073500", StringComparison.Ordinal)
            .Replace("H44.900-250911-", "H44.901-250911-", StringComparison.Ordinal);
        var unknown =
            good.Replace("H44.900-250911-", "H44.902-250911-", StringComparison.Ordinal).TrimEnd('}')
            + ",\"LaLung\":[{\"a\":null}],\"TaiLieuNop\":[{\"TenTepDinhKem\":\"đơn.pdf\"}]}";
        string[] bad =
        [
            "null",
            "7",
            "\"chữ\"",
            "[]",
            "{}",
            "{\"MaHoSo\":{}}",
            "{\"ChuHoSo\":\"\\ud800\"}",
            "{\"TaiLieuNop\":{}}",
            "{\"TaiLieuNop\":[null]}",
            "{\"TaiLieuNop\":[{\"TenTepDinhKem\":7,\"DuongDanTaiTepTin\":[]}]}",
        ];

        var replies = await SendTextAsync(client, $"[{string.Join(',', [good, .. bad, numbers, unknown])}]");

        replies.Count.ShouldBe(bad.Length + 3);
        new[] { replies[0], replies[^2], replies[^1] }.ShouldAllBe(reply => reply.GetProperty("error_code").GetString() == "0");
        replies
            .Skip(1)
            .Take(bad.Length)
            .ShouldAllBe(reply => reply.GetProperty("error_code").GetString() != "0" && reply.GetProperty("errors").GetArrayLength() > 0);
        // Nothing was sent in this item: every field that must be there is told at once.
        replies[5].GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(6);
        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(d => d.OwnerPath == people.Commune.Path))).ShouldBe(3);
    }

    [Theory, OnEveryDatabase]
    public async Task Other_content_under_a_known_code_is_refused_by_what_differs_and_changes_nothing(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var dossier = Sample(people.Commune.Code);
        await SendAsync(client, dossier);
        (string Field, string Value)[] others =
        [
            ("ChuHoSo", "Lê Mẫu Khác"),
            ("SoDienThoai", "0510222334"),
            ("NgayHenTra", "20250915170000"),
            ("NgayTiepNhan", "20250911074100"),
            ("NgayNopHoSo", "20250911073400"),
            ("TrichYeuHoSo", "Việc khác"),
            ("KenhThucHien", "3"),
        ];

        foreach (var (field, value) in others)
        {
            var reply = (await SendAsync(client, new Dictionary<string, string?>(dossier) { [field] = value })).Single();
            reply.GetProperty("error_code").GetString().ShouldBe("synchronise.code-taken");
            reply.GetProperty("message").GetString()!.ShouldContain(field);
            // Which field, never whose content.
            reply.GetProperty("message").GetString()!.ShouldNotContain(dossier["ChuHoSo"]!);
            reply.GetProperty("message").GetString()!.ShouldNotContain(dossier["SoDienThoai"]!);
        }

        (await SendAsync(client, dossier)).Single().GetProperty("error_code").GetString().ShouldBe("0");
        var code = dossier["MaHoSo"];
        (await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(d => d.Code == code))).ApplicantName.ShouldBe("Phạm Mẫu Lan");
    }

    [Theory, OnEveryDatabase]
    public async Task A_later_state_is_taken_where_the_outside_decides_it_and_refused_where_we_do(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var filed = new Dictionary<string, string?>(Sample(people.Commune.Code))
        {
            ["TrangThaiHoSo"] = "1",
            ["NgayTiepNhan"] = null,
            ["NgayHenTra"] = null,
        };
        var code = filed["MaHoSo"];
        async Task<(string Error, DossierStatus Status)> SendStateAsync(int state) =>
            (
                (
                    await SendAsync(
                        client,
                        new Dictionary<string, string?>(filed)
                        {
                            ["TrangThaiHoSo"] = $"{state}",
                            ["NgayTiepNhan"] = state == 2 ? "20250911074000" : null,
                        }
                    )
                )
                    .Single()
                    .GetProperty("error_code")
                    .GetString()!,
                await given.ReadAsync(db => db.Set<Dossier>().Where(d => d.Code == code).Select(d => d.Status).SingleOrDefaultAsync())
            );

        (await SendStateAsync(4)).Error.ShouldBe("synchronise.not-here-yet");
        (await SendStateAsync(1)).ShouldBe(("0", DossierStatus.Registered));
        (await SendStateAsync(2)).ShouldBe(("0", DossierStatus.Accepted));
        foreach (var ours in new[] { 3, 4, 5, 6, 8, 9, 10 })
        {
            (await SendStateAsync(ours)).ShouldBe(("synchronise.state-is-ours", DossierStatus.Accepted));
        }

        (await SendStateAsync(7)).ShouldBe(("0", DossierStatus.Withdrawn));
        (await SendStateAsync(7)).ShouldBe(("0", DossierStatus.Withdrawn));
        (await SendStateAsync(9)).Error.ShouldBe("synchronise.state-is-ours");
    }

    [Theory, OnEveryDatabase]
    public async Task A_code_that_a_counter_would_give_next_is_skipped_and_never_stops_the_counter(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var first = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var (series, order) = (
            first[..(first.LastIndexOf('-') + 1)],
            int.Parse(first[(first.LastIndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture)
        );
        var brought = Enumerable
            .Range(order + 1, 3)
            .Select(number => new Dictionary<string, string?>(Sample(people.Commune.Code)) { ["MaHoSo"] = $"{series}{number:0000}" })
            .ToArray();
        (await SendAsync(client, brought)).ShouldAllBe(reply => reply.GetProperty("error_code").GetString() == "0");
        // One that was given here already is somebody else's dossier.
        (await SendAsync(client, new Dictionary<string, string?>(Sample(people.Commune.Code)) { ["MaHoSo"] = first }))
            .Single()
            .GetProperty("error_code")
            .GetString()
            .ShouldBe("synchronise.code-taken");

        (await given.ReceiveAsync(people.Counter.Seat)).Value.ShouldBe($"{series}{order + 4:0000}");
    }

    [Theory, OnEveryDatabase]
    public async Task A_key_brings_codes_of_its_own_agencies_alone(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var reply = (
            await SendAsync(client, new Dictionary<string, string?>(Sample(people.Commune.Code)) { ["MaHoSo"] = "H45.900-250911-0001" })
        ).Single();

        reply.GetProperty("error_code").GetString().ShouldBe("synchronise.foreign-code");
    }

    [Theory, OnEveryDatabase]
    public async Task Files_that_come_along_can_be_opened_and_a_name_alone_is_not_called_received(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var scan = Encoding.ASCII.GetBytes("%PDF-1.4 giay chung sinh %%EOF");
        var hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(scan));
        var dossier = Sample(people.Commune.Code);
        var item =
            JsonSerializer.Serialize(dossier).TrimEnd('}')
            + $",\"TaiLieuNop\":[{{\"TenTepDinhKem\":\"giay-chung-sinh.pdf\",\"MaBam\":\"{hash}\"}},{{\"TenTepDinhKem\":\"to-khai.pdf\"}}]}}";
        using var form = new MultipartFormDataContent
        {
            { new StringContent($"[{item}]"), "HoSo" },
            { new ByteArrayContent(scan), "tep", "giay-chung-sinh.pdf" },
        };

        var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), form);

        (await answer.Content.ReadFromJsonAsync<List<JsonElement>>())!.Single().GetProperty("error_code").GetString().ShouldBe("0");
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var page = await leader.GetAsync($"/ho-so/{dossier["MaHoSo"]}");
        page.Text.ShouldContain("Cổng chỉ gửi tên tệp");
        page.Html.QuerySelectorAll("a[href*='/tep/']").Length.ShouldBe(1);
        // The same name without the file along is refused, not believed.
        (await SendTextAsync(client, $"[{item.Replace(dossier["MaHoSo"]!, "H44.903-250911-0001", StringComparison.Ordinal)}]"))
            .Single()
            .GetProperty("error_code")
            .GetString()
            .ShouldBe("synchronise.file-not-sent");
    }

    [Theory, OnEveryDatabase]
    public async Task Whatever_letters_a_name_holds_it_is_stored_clean_and_every_export_opens(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var sent = Sample(people.Commune.Code);
        var json = JsonSerializer
            .Serialize(new[] { sent })
            .Replace("\"Ph\\u1EA1m M\\u1EABu Lan\"", """ "\u0000Pha\u0323m\uD800 \u202EM\u1EABu\uFFFE\u200B Lan\uDC00" """);
        json.ShouldContain("uFFFE");
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), content);
        (await answer.Content.ReadFromJsonAsync<List<JsonElement>>())!.Single().GetProperty("error_code").GetString().ShouldBe("0");
        var code = sent["MaHoSo"];
        (await given.ReadAsync(db => db.Set<Dossier>().AsNoTracking().SingleAsync(d => d.Code == code))).ApplicantName.ShouldBe(
            "Phạm Mẫu Lan"
        );
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
        foreach (
            var asked in new[]
            {
                "+84 510 222 333",
                "0510.222.333",
                "2333",
                code[^4..],
                code[^11..],
                code.ToLowerInvariant().Replace("-", " \u2011 "),
                $"Mã hồ sơ: {code}.",
                "lí mau kĩ",
            }
        )
        {
            (await leader.GetAsync($"/ho-so?nhom=tat-ca&tim={Uri.EscapeDataString(asked)}")).Text.ShouldContain(
                code,
                Case.Sensitive,
                asked
            );
        }

        var citizen = given.Program.Visit();
        var look = await citizen.SubmitAsync(
            await citizen.GetAsync("/tra-cuu"),
            "main form",
            new() { ["Input.Code"] = $" {code.ToLowerInvariant().Replace('-', '–')}.\u200B", ["Input.Digits"] = "\u00A02333 " }
        );
        look.Text.ShouldContain(code);
    }

    [Theory, OnEveryDatabase]
    public async Task Every_failure_of_the_machine_interface_is_json(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (nobody, client) = (given.Program.CreateClient(), await given.ApiClientAsync("dossiers.synchronise"));
        var wrongScope = await given.ApiClientAsync("something.else");
        using var text = new StringContent("[]", Encoding.UTF8, "text/plain");
        var answers = new List<(int Status, HttpResponseMessage Answer)>
        {
            (401, await nobody.PostAsJsonAsync(Address, Array.Empty<object>())),
            (403, await wrongScope.PostAsJsonAsync(Address, Array.Empty<object>())),
            (404, await client.GetAsync(new Uri("/api/v1/khong-co", UriKind.Relative))),
            (405, await client.GetAsync(new Uri(Address, UriKind.Relative))),
            (405, await client.DeleteAsync(new Uri(Address, UriKind.Relative))),
            (415, await client.PostAsync(new Uri(Address, UriKind.Relative), text)),
            (
                400,
                await client.PostAsync(
                    new Uri(Address, UriKind.Relative),
                    new StringContent("{\"a\":1}", Encoding.UTF8, "application/json")
                )
            ),
            (
                400,
                await client.PostAsync(
                    new Uri(Address, UriKind.Relative),
                    new StringContent(new string('[', 200_000), Encoding.UTF8, "application/json")
                )
            ),
        };

        foreach (var (status, answer) in answers)
        {
            ((int)answer.StatusCode).ShouldBe(status);
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
            body.GetProperty("error_code").GetString().ShouldNotBeNullOrEmpty();
            body.GetProperty("message").GetString()!.Length.ShouldBeGreaterThan(10);
        }

        answers[3].Answer.Content.Headers.Allow.ShouldBe(["POST"]);
    }
}
