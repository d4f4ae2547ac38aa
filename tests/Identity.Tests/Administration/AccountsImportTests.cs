using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;

namespace ThongSuot.Identity.Tests.Administration;

/// <summary>Accounts of a whole unit from a list: nobody enters before a second person has confirmed.</summary>
public sealed class AccountsImportTests
{
    private const string Page = "/quan-tri/tai-khoan/nhap";
    private const string Head = "Họ và tên;Tên đăng nhập;Mã đơn vị;Vai trò;Chức danh";

    [Theory, OnEveryDatabase]
    public async Task A_list_opens_accounts_that_enter_after_a_second_person_confirmed_and_a_password_was_made(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var commune = given.Commune();
        var (first, second) = (await AdministratorAsync(given, commune.Path), await AdministratorAsync(given, commune.Path));
        var (one, two) = (Name(), Name());

        var preview = await UploadAsync(
            first,
            $"Nguyễn Mẫu Một;{one};{commune.Path}van-phong/;Chuyên viên;Công chức",
            $"Nguyễn Mẫu Hai;{two};{commune.Path}ttpvhcc/;Cán bộ một cửa;Cán bộ một cửa"
        );
        preview.Text.ShouldContain("2 dòng nhập được");
        (await first.SubmitAsync(preview, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found);

        (await first.GetAsync("/quan-tri/cho-xac-nhan")).Html.QuerySelector("form[action*=All]").ShouldBeNull("nobody confirms his own");
        (await first.SubmitAsync(await first.GetAsync("/quan-tri/tai-khoan"), "form.filters")).Text.ShouldNotContain(
            "chưa đổi mật khẩu tạm",
            Case.Sensitive,
            "a seat that nobody confirmed needs no password"
        );
        (await second.SubmitAsync(await second.GetAsync("/quan-tri/cho-xac-nhan"), "form[action*=All]")).Status.ShouldBe(
            HttpStatusCode.Found
        );

        var list = await first.GetAsync("/quan-tri/tai-khoan");
        list.Text.ShouldContain("2 người chưa đổi mật khẩu tạm");
        var sheet = await first.SubmitAsync(list, "form[action*=Passwords]");
        sheet.Status.ShouldBe(HttpStatusCode.OK);
        sheet.Source.ShouldStartWith("PK", Case.Sensitive, "a sheet");
        (await first.SubmitAsync(list, "form[action*=Passwords]")).Text.ShouldContain("đã tải về một lần");
        var seats = await given.ReadAsync(db =>
            db.Set<AccountSeat>().Where(row => row.UnitPath.StartsWith(commune.Path)).Select(row => row.Role).ToListAsync()
        );
        seats.ShouldContain(Role.CounterOfficer);
    }

    [Theory, OnEveryDatabase]
    public async Task Each_faulty_row_is_told_with_its_column_and_remedy_and_leaves_the_others(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (commune, elsewhere) = (given.Commune(), given.Commune());
        var administrator = await AdministratorAsync(given, commune.Path);
        var known = await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/");
        var good = Name();

        var preview = await UploadAsync(
            administrator,
            $"Nguyễn Mẫu Một;{good};{commune.Path};Chuyên viên;Công chức",
            $";{Name()};{commune.Path};Chuyên viên;Công chức",
            $"Nguyễn Mẫu Ba;a!;{commune.Path};Chuyên viên;Công chức",
            $"Nguyễn Mẫu Tư;{Name()};{elsewhere.Path};Chuyên viên;Công chức",
            $"Nguyễn Mẫu Năm;{Name()};{commune.Path};Giám đốc;Công chức",
            $"Nguyễn Mẫu Sáu;{Name()};{commune.Path};Lãnh đạo tỉnh;Công chức",
            $"Người Khác Hẳn;{known.UserName};{commune.Path};Chuyên viên;Công chức",
            $"Nguyễn Mẫu Một;{good};{commune.Path};Chuyên viên;Phó phòng"
        );

        preview.Text.ShouldContain("8 dòng, 1 dòng nhập được");
        foreach (
            var sentence in new[]
            {
                "Cột “Họ và tên”: để trống. Nhập họ và tên.",
                "Cột “Tên đăng nhập”: Tên đăng nhập gồm 3–60 chữ thường",
                "không có trong phạm vi của bạn",
                "Cột “Vai trò”: “Giám đốc” không có.",
                "không có vai trò Lãnh đạo tỉnh",
                "là tài khoản của người khác hoặc đã ngừng",
                "vị trí này đã có ở dòng trên",
            }
        )
        {
            preview.Text.ShouldContain(sentence);
        }
    }

    [Fact]
    public async Task Who_has_an_account_is_offered_one_more_seat_and_never_for_himself()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var commune = given.Commune();
        var own = await given.SeatAsync(Role.Administrator, commune.Path);
        var administrator = await given.Program.Visit().SignInAsync(own.UserName);
        var known = await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/");

        var preview = await UploadAsync(
            administrator,
            $"{known.Seat.PersonName};{known.UserName};{commune.Path};Lãnh đạo UBND cấp xã;Phó Chủ tịch UBND"
        );
        preview.Text.ShouldContain("Đã có tài khoản: đề nghị thêm vị trí.");
        (await administrator.SubmitAsync(preview, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found);

        var self = await UploadAsync(
            administrator,
            $"{own.Seat.PersonName};{own.UserName};{commune.Path};Lãnh đạo UBND cấp xã;Chủ tịch UBND"
        );
        (await administrator.SubmitAsync(self, "#dong-y")).Text.ShouldContain("của chính mình");
    }

    [Fact]
    public async Task A_new_person_gets_one_account_with_two_seats_and_another_persons_name_on_it_is_told_in_the_preview()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var commune = given.Commune();
        var administrator = await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.Administrator, commune.Path)).UserName);
        var name = Name();

        var preview = await UploadAsync(
            administrator,
            $"Nguyễn Mẫu Tám;{name};{commune.Path};Chuyên viên;Công chức",
            $"Nguyễn Mẫu Tám;{name};{commune.Path};Lãnh đạo UBND cấp xã;Phó Chủ tịch UBND",
            $"Nguyễn Mẫu Chín;{name};{commune.Path};Chuyên viên;Công chức"
        );

        preview.Text.ShouldContain("3 dòng, 2 dòng nhập được");
        preview.Text.ShouldContain("ở dòng trên là của người khác");
        (await administrator.SubmitAsync(preview, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found);
        (await given.ReadAsync(db => db.Set<Account>().CountAsync(account => account.UserName == name))).ShouldBe(1);
    }

    private static string Name() => $"nguoi.moi{Guid.CreateVersion7().ToString("N")[^10..]}";

    private static async Task<PageAnswer> UploadAsync(Visitor visitor, params string[] rows)
    {
        var answer = await visitor.SubmitAsync(
            await visitor.GetAsync(Page),
            "form[enctype]",
            file: ("Input.File", Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Head))), "tai-khoan.csv")
        );
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        return await visitor.FollowAsync(answer);
    }

    private static async Task<Visitor> AdministratorAsync(Given given, string path) =>
        await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.Administrator, path)).UserName);
}
