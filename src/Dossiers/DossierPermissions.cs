using ThongSuot.Platform.Access;

namespace ThongSuot.Dossiers;

public static class DossierPermissions
{
    /// <summary>Sees dossiers of the seat's scope.</summary>
    public const string View = "dossier.view";

    /// <summary>Receives, takes supplements and payments, returns results.</summary>
    public const string Receive = "dossier.receive";

    /// <summary>Sees the books of receipts and cash-ups of the scope.</summary>
    public const string Cash = "dossier.cash";

    /// <summary>Takes over the money a counter hands in.</summary>
    public const string ConfirmCash = "dossier.cash-confirm";

    /// <summary>Works on assigned dossiers.</summary>
    public const string Work = "dossier.work";

    /// <summary>Assigns and signs.</summary>
    public const string Lead = "dossier.lead";

    /// <summary>Sees the figures, not the records.</summary>
    public const string Board = "dossier.board";

    /// <summary>Enters totals that were published.</summary>
    public const string Declare = "dossier.declare";

    /// <summary>Sees the figures officer by officer: those who answer for their work.</summary>
    public const string Officers = "dossier.officers";

    /// <summary>The search box: procedures and places for everyone, dossiers for those who see them.</summary>
    public const string Find = "dossier.find";

    /// <summary>Keeps the words the unit uses again and again.</summary>
    public const string Draft = "dossier.draft";

    /// <summary>Reads the legal settings by which limits, ranking and alerts are counted.</summary>
    public const string ReadLaw = "dossier.read-law";

    /// <summary>Sees and edits the legal settings.</summary>
    public const string Law = "dossier.law";

    /// <summary>Scope of an API client's key: the portal's synchronisation.</summary>
    public const string SynchroniseScope = "dossiers.synchronise";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem hồ sơ trong phạm vi",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(
            ReadLaw,
            "Xem quy định áp dụng",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.HomeAffairs,
            Role.ProvinceLeader
        ),
        new(Receive, "Tiếp nhận và trả kết quả", Role.CounterOfficer),
        new(
            Cash,
            "Xem sổ thu phí, lệ phí",
            Role.CounterOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(ConfirmCash, "Xác nhận tiền quầy bàn giao", Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice),
        new(Work, "Xử lý hồ sơ được giao", Role.CaseOfficer, Role.CommuneLeader, Role.DepartmentLeader),
        new(Draft, "Soạn mẫu nội dung của đơn vị", Role.CounterOfficer, Role.CaseOfficer, Role.CommuneLeader, Role.DepartmentLeader),
        new(Lead, "Phân công, ký kết quả", Role.CommuneLeader, Role.DepartmentLeader),
        new(
            Board,
            "Xem số liệu",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader,
            Role.NationalObserver
        ),
        new(Declare, "Nhập số liệu công bố", Role.ProvinceOffice),
        new(Officers, "Xem số liệu theo cán bộ", Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice, Role.ProvinceLeader),
        new(Find, "Tìm", Enum.GetValues<Role>()),
        new(Law, "Sửa quy định về thời hạn", Role.ProvinceOffice),
    ];
}
