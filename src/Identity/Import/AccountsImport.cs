using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Identity.Proposals;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Identity.Import;

/// <summary>What a row says.</summary>
/// <param name="AccountId">Of somebody who has an account already and is given one more seat; null for somebody new.</param>
internal sealed record AccountRow(string UserName, string PersonName, Role Role, string Title, string UnitPath, Guid? AccountId);

/// <summary>
/// Accounts of a whole unit from a list. Each is opened with a password that nobody knows and a seat that a second person must confirm;
/// then temporary passwords are made for those who have never entered.
/// </summary>
internal sealed class AccountsImport(IDbContextFactory<Db> contexts, Units units, IPasswordHasher<Account> hasher) : ListImport<AccountRow>
{
    public static readonly ImportColumn Person = new("Họ và tên", true, "Nguyễn Mẫu An");
    public static readonly ImportColumn User = new("Tên đăng nhập", true, "nguyenmauan.auco");
    public static readonly ImportColumn UnitCode = new("Mã đơn vị", true, "25/08236/van-phong");
    public static readonly ImportColumn RoleName = new("Vai trò", true, "Chuyên viên");
    public static readonly ImportColumn Title_ = new("Chức danh", true, "Công chức Tư pháp – Hộ tịch");

    public override string Kind => "identity.accounts";

    public override string Title => "Danh sách tài khoản";

    public override IReadOnlyList<ImportColumn> Columns { get; } = [Person, User, UnitCode, RoleName, Title_];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Họ và tên", "Tên đăng nhập", "Đơn vị", "Vai trò", "Chức danh"];

    public override int MostRows => 2_000;

    public override string TakeWords(ImportLine<AccountRow> line) => line.Row?.AccountId is null ? "Tạo tài khoản" : "Thêm vị trí";

    public override async Task<IReadOnlyList<ImportLine<AccountRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var (scope, named) = (Administration.ScopeOf(seat), new HashSet<string>(StringComparer.Ordinal));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var lines = new List<ImportLine<AccountRow>>();
        var known = await KnownAsync(db, table.Lines.Select(line => UserNameOf(new ImportCells(line, table, today))), ct);
        foreach (var line in table.Lines)
        {
            lines.Add(Understand(new ImportCells(line, table, today), scope, known, named));
        }

        return lines;
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<AccountRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        var (scope, made) = (Administration.ScopeOf(seat), 0);
        // Known to nobody and thrown away: whoever was listed enters only after a temporary password was made for him.
        var hash = hasher.HashPassword(null!, TemporaryPassword.New() + TemporaryPassword.New());
        // Between preview and acceptance somebody may have taken a name.
        var known = await KnownAsync(write.Db, lines.Select(line => line.Row.UserName), ct);
        // One new person may have several seats, each on a line of its own.
        var fresh = new Dictionary<string, AccountId>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var (row, there) = (line.Row, known.GetValueOrDefault(line.Row.UserName));
            if (there?.Id.Value != row.AccountId)
            {
                return At(line.Line, IdentityRefusals.NameTaken(row.UserName));
            }

            var isNew = row.AccountId is null && !fresh.ContainsKey(row.UserName);
            var id =
                row.AccountId is { } old ? new AccountId(old)
                : fresh.TryGetValue(row.UserName, out var listed) ? listed
                : fresh[row.UserName] = AccountId.New();
            if (id == seat.AccountId)
            {
                return At(line.Line, IdentityRefusals.OwnAccount);
            }

            var made1 = CreateAccount.SeatOf(row.Role, row.Title, row.UnitPath, scope, id, OfficeClock.DayOf(write.Deed.At), units);
            if (made1.IsRefused)
            {
                return At(line.Line, made1.Refusal);
            }

            made += isNew ? 1 : 0;
            Propose(write, row, id, isNew, made1.Value, hash);
        }

        return $"Đã tạo {VietnameseFormat.Number(made)} tài khoản và đề nghị {VietnameseFormat.Number(lines.Count)} vị trí. Vị trí có hiệu lực khi người thứ hai xác nhận.";
    }

    private static void Propose(Write write, AccountRow row, AccountId id, bool isNew, AccountSeat seat, string hash)
    {
        if (isNew)
        {
            write.Db.Accounts.Add(
                new()
                {
                    Id = id,
                    UserName = row.UserName,
                    PersonName = row.PersonName,
                    PasswordHash = hash,
                    MustChangePassword = true,
                }
            );
        }

        write.Db.Proposals.Add(Proposal.OfSeat(seat, write.Deed));
        write.Record(
            isNew ? "identity.account-created" : "identity.seat-proposed",
            "account",
            id.Value,
            seat.ProvinceCode,
            seat.UnitPath,
            $"{(isNew ? "Tạo tài khoản từ danh sách, đề nghị" : "Đề nghị giao")} vị trí {seat.Title}, {seat.UnitName}",
            new { seat.Role, seat.UnitPath }
        );
    }

    private static Result<string> At(int line, Refusal refusal) =>
        refusal with
        {
            Message = $"Dòng {line}: {refusal.Message}",
            Field = null,
        };

    private ImportLine<AccountRow> Understand(ImportCells cells, Scope scope, Dictionary<string, Account> known, HashSet<string> named)
    {
        var (person, userName, title) = (cells.Text(Person), UserNameOf(cells), cells.Text(Title_));
        cells.Need(Person, "Nhập họ và tên.");
        cells.Need(User, "Nhập tên đăng nhập, ví dụ nguyenvana.auco.");
        cells.Need(Title_, "Nhập chức danh như in trên giấy tờ.");
        cells.Need(UnitCode, "Nhập mã đơn vị, ví dụ 25/08236 cho xã, 25/08236/van-phong cho văn phòng của xã.");
        cells.Need(RoleName, "Nhập vai trò, ví dụ Chuyên viên.");
        var role = cells.Choice(RoleName, Enum.GetValues<Role>().Select(one => (one, RoleNames.Of(one))));
        var unit = UnitOf(cells, scope);
        if (userName.Length > 0 && !CreateAccount.IsUserName(userName))
        {
            cells.Wrong(User, IdentityRefusals.BadUserName.Message);
        }

        var there = known.GetValueOrDefault(userName);
        if (there is not null && (!there.Active || VietnameseText.Fold(there.PersonName) != VietnameseText.Fold(person)))
        {
            cells.Wrong(User, $"“{userName}” là tài khoản của người khác hoặc đã ngừng. Chọn tên khác.");
        }

        // The first line of a new name says whose it is.
        if (userName.Length > 0 && there is null && !SamePerson(named, userName, person))
        {
            cells.Wrong(User, $"“{userName}” ở dòng trên là của người khác. Mỗi người một tên đăng nhập.");
        }

        if (unit is not null && role is { } wanted && !Administration.RolesIn(unit).Contains(wanted))
        {
            cells.Wrong(RoleName, IdentityRefusals.RoleNotHere(RoleNames.Of(wanted), unit.Name).Message);
        }

        if (cells.Problems.Count == 0 && !named.Add($"{userName} {role} {unit!.Path}"))
        {
            cells.Wrong(User, "vị trí này đã có ở dòng trên. Bỏ một dòng.");
        }

        return new(
            cells.Line,
            [person, userName, unit?.Name ?? cells.Text(UnitCode), role is { } named1 ? RoleNames.Of(named1) : cells.Text(RoleName), title],
            cells.Problems.Count > 0 ? null : new(userName, person, role!.Value, title, unit!.Path, there?.Id.Value),
            cells.Problems
        )
        {
            Remark = there is null ? string.Empty : "Đã có tài khoản: đề nghị thêm vị trí.",
        };
    }

    private static bool SamePerson(HashSet<string> named, string userName, string person)
    {
        var own = $"{userName}\n{VietnameseText.Fold(person)}";
        if (named.Contains(own))
        {
            return true;
        }

        named.Add(own);
        return named.Add($"{userName}\n");
    }

    private Unit? UnitOf(ImportCells cells, Scope scope)
    {
        var typed = cells.Text(UnitCode);
        if (typed.Length == 0)
        {
            return null;
        }

        var path = $"/{typed.Trim('/').ToLowerInvariant()}/";
        var unit = units.ByPath(path) ?? units.ByPath($"{scope.Prefix}{typed.Trim('/').ToLowerInvariant()}/");
        if (unit is null || !scope.Covers(unit.Path))
        {
            cells.Wrong(UnitCode, $"“{CleanText.CutTo(typed, 60)}” không có trong phạm vi của bạn. Lấy mã ở cột Mã đơn vị của tệp mẫu.");
            return null;
        }

        return unit;
    }

    private static string UserNameOf(ImportCells cells) => VietnameseText.Fold(cells.Text(User));

    private static async Task<Dictionary<string, Account>> KnownAsync(Db db, IEnumerable<string> names, CancellationToken ct)
    {
        var known = new Dictionary<string, Account>(StringComparer.Ordinal);
        foreach (var chunk in names.Distinct(StringComparer.Ordinal).Chunk(500))
        {
            foreach (var account in await db.Accounts.AsNoTracking().Where(row => chunk.Contains(row.UserName)).ToListAsync(ct))
            {
                known[account.UserName] = account;
            }
        }

        return known;
    }
}
