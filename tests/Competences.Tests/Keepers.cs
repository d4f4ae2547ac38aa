using ThongSuot.Platform.Access;

namespace ThongSuot.Competences.Tests;

/// <summary>A commune's leader and officer, the Department of Justice that keeps the register, and a department that does not.</summary>
internal sealed record Keepers(
    Given Given,
    Territory.Unit Commune,
    (string UserName, Seat Seat) Leader,
    (string UserName, Seat Seat) Officer,
    (string UserName, Seat Seat) Justice,
    (string UserName, Seat Seat) Other
)
{
    private const string Head =
        "\"Mã thủ tục, mã việc\",Nội dung thẩm quyền,Lĩnh vực,Nơi áp dụng,Cấp,Cơ quan,Người có thẩm quyền,Hình thức,Văn bản,Hiệu lực từ,Hết hiệu lực,\"Người có thẩm quyền trước, người ủy quyền\"";

    private static int number;

    public static async Task<Keepers> OnAsync(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var commune = given.Commune();
        return new(
            given,
            commune,
            await given.SeatAsync(Role.CommuneLeader, commune.Path, "Chủ tịch UBND"),
            await given.SeatAsync(Role.CaseOfficer, commune.Path + "kinh-te/"),
            await given.SeatAsync(Role.CaseOfficer, "/25/so-tu-phap/", "Chuyên viên"),
            await given.SeatAsync(Role.CaseOfficer, "/25/so-tai-chinh/", "Chuyên viên")
        );
    }

    /// <summary>A task of the province that no other test has: all share one province and its rows.</summary>
    public static string NextTask() => $"VIEC-THU-{Environment.ProcessId}-{Interlocked.Increment(ref number)}";

    public Task<Visitor> VisitAsync((string UserName, Seat Seat) person) => Given.Program.Visit().SignInAsync(person.UserName);

    /// <summary>The preview of a file that the Department of Justice sends.</summary>
    public async Task<(Visitor Visitor, PageAnswer View)> UploadAsync(params string[] rows)
    {
        var justice = await VisitAsync(Justice);
        var page = await justice.GetAsync("/tham-quyen/nhap");
        var csv = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Head)));
        return (justice, await justice.FollowAsync(await justice.SubmitAsync(page, "form[enctype]", file: ("Input.File", csv, "so.csv"))));
    }

    public async Task ImportAsync(params string[] rows)
    {
        var (justice, view) = await UploadAsync(rows);
        var answer = await justice.SubmitAsync(view, "#dong-y");
        answer.Status.ShouldBe(System.Net.HttpStatusCode.Found, view.Text);
    }
}
