using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing;

/// <summary>Every reason this module says no.</summary>
public static class StaffingRefusals
{
    public static Refusal NotFound { get; } =
        new("staffing.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal NotYours { get; } =
        new(
            "staffing.not-yours",
            "Vị trí đang dùng không làm được việc này. Nơi cử, nơi nhận cho ý kiến phần của mình; Sở Nội vụ đề xuất và trình, lãnh đạo quyết định."
        );

    public static Refusal OwnProposal { get; } =
        new(
            "staffing.own-proposal",
            "Người đề xuất không tự quyết định, kể cả bằng vị trí khác của mình. Chuyển cho người khác quyết định."
        );

    public static Refusal PaperNumberMissing { get; } =
        new("staffing.paper-number-missing", "Chưa nhập số, ký hiệu văn bản ghi ý kiến. Nhập như trên giấy, tối đa 60 ký tự.", "Number");

    public static Refusal PaperFileMissing { get; } =
        new("staffing.paper-file-missing", "Chưa đính kèm văn bản ghi ý kiến. Chọn tệp PDF, JPEG hoặc PNG.", "File");

    public static Refusal ResponsibleMissing { get; } =
        new("staffing.responsible-missing", "Chưa chọn ai chịu trách nhiệm. Chọn một người trong danh sách.", "Person");

    public static Refusal VacancyNoteLong { get; } = new("staffing.vacancy-note-long", "Ghi chú tối đa 500 ký tự. Viết ngắn lại.", "Note");

    public static Refusal NotVacant { get; } =
        new("staffing.not-vacant", "Vị trí này không còn trống. Tải lại trang để xem danh sách mới.");

    public static Refusal OfferForeign { get; } =
        new("staffing.offer-foreign", "Có người không thuộc sở, ngành này, hoặc là lãnh đạo. Chọn lại trong danh sách.", "People");

    public static Refusal PartyNumber { get; } =
        new(
            "staffing.party-number",
            "Cán bộ khối Đảng, Mặt trận, đoàn thể do cấp ủy quyết định, không do UBND. Nhập số của cấp ủy, như 125-QĐ/TU.",
            "Number"
        );

    public static Refusal PartyDocument { get; } =
        new(
            "staffing.party-document",
            "Cán bộ khối Đảng, Mặt trận, đoàn thể do cấp ủy quyết định theo thể thức văn bản của Đảng; hệ thống ghi số quyết định, không lập văn bản của UBND."
        );

    public static Refusal WeightWrong { get; } = new("staffing.weight-wrong", "Trọng số là số nguyên từ 1 đến 1.000. Nhập lại.", "Weight");

    public static Refusal BasePeopleWrong { get; } =
        new("staffing.base-people-wrong", "Số người nền là số từ 0 đến 50. Nhập lại.", "BasePeople");

    public static Refusal HoursWrong { get; } =
        new("staffing.hours-wrong", "Số giờ một hồ sơ lớn hơn 0, không quá 200. Nhập lại.", "Hours");

    public static Refusal ShareWrong { get; } =
        new("staffing.share-wrong", "Phần thời gian dành cho hồ sơ từ 10 đến 100%. Nhập lại.", "Share");

    public static Refusal NoteMissing { get; } =
        new("staffing.note-missing", "Chưa ghi căn cứ của định mức. Viết ngắn, tối đa 300 ký tự.", "Note");

    public static Refusal RuleExists { get; } = new("staffing.rule-exists", "Đã có định mức từ ngày này. Chọn ngày khác.", "ValidFrom");

    public static Refusal PositionNameMissing { get; } =
        new("staffing.position-name-missing", "Chưa nhập tên vị trí việc làm. Nhập tối đa 150 ký tự.", "Name");

    public static Refusal UnknownSpeciality { get; } =
        new("staffing.unknown-speciality", "Không có chuyên môn này. Chọn trong danh sách.", "Speciality");

    public static Refusal UnknownPost { get; } =
        new("staffing.unknown-post", "Không có vị trí này ở nơi nhận. Chọn trong danh sách.", "Post");

    public static Refusal UnknownPerson { get; } =
        new("staffing.unknown-person", "Không có người mang mã này trong phạm vi của vị trí đang dùng. Kiểm tra lại mã.", "Person");

    public static Refusal ReasonMissing { get; } =
        new("staffing.reason-missing", "Chưa ghi lý do. Viết rõ chỗ thiếu cần bù, tối đa 1.000 ký tự.", "Reason");

    public static Refusal WordsMissing { get; } = new("staffing.words-missing", "Chưa ghi nội dung. Viết tối đa 1.000 ký tự.", "Words");

    public static Refusal AnswerMissing { get; } = new("staffing.answer-missing", "Chưa chọn đồng ý hay không. Chọn một.", "Agrees");

    public static Refusal SameBody { get; } =
        new(
            "staffing.same-body",
            "Nơi nhận là nơi người này đang công tác. Chọn đơn vị khác; đổi vị trí trong cùng đơn vị thì chọn loại “Bố trí lại”.",
            "Post"
        );

    public static Refusal OtherBody { get; } =
        new(
            "staffing.other-body",
            "Bố trí lại là đổi vị trí trong cùng đơn vị. Chọn vị trí của đơn vị người này, hoặc chọn loại khác.",
            "Post"
        );

    public static Refusal SamePost { get; } = new("staffing.same-post", "Người này đang giữ chính vị trí đó. Chọn vị trí khác.", "Post");

    public static Refusal RotationOfLeaders { get; } =
        new(
            "staffing.rotation-of-leaders",
            "Luân chuyển chỉ giữa các vị trí lãnh đạo, quản lý (NĐ 170/2025, Điều 47). Chọn điều động hoặc biệt phái.",
            "Kind"
        );

    public static Refusal TransferHasNoEnd { get; } =
        new(
            "staffing.transfer-has-no-end",
            "Điều động, bố trí lại không có ngày kết thúc. Bỏ trống ngày kết thúc, hoặc chọn biệt phái.",
            "EndsOn"
        );

    public static Refusal EndMissing { get; } =
        new("staffing.end-missing", "Chưa chọn ngày kết thúc. Biệt phái, luân chuyển phải có thời hạn.", "EndsOn");

    public static Refusal NumberMissing { get; } =
        new("staffing.number-missing", "Chưa có số quyết định đúng dạng. Nhập số, ký hiệu như 1234/QĐ-UBND, tối đa 60 ký tự.", "Number");

    public static Refusal NothingChosen { get; } = new("staffing.nothing-chosen", "Chưa chọn dòng nào. Đánh dấu các dòng cần làm.");

    public static Refusal DegreeUnknown { get; } = new("staffing.degree-unknown", "Chưa chọn trình độ. Chọn trong danh sách.", "Degree");

    public static Refusal NameMissing { get; } = new("staffing.name-missing", "Chưa nhập họ tên. Nhập tối đa 100 ký tự.", "Name");

    public static Refusal PlanNothing { get; } =
        new("staffing.plan-nothing", "Không có chỗ thiếu nào theo cách tính này. Chọn cách tính khác, hoặc nhập danh sách nhân sự trước.");

    public static Refusal PlanUnknownChoice { get; } =
        new("staffing.plan-unknown-choice", "Lựa chọn giữ cố định hoặc loại trừ không khớp người và đơn vị nào. Chọn lại trên phương án.");

    public static Refusal PlanSame { get; } = new("staffing.plan-same", "Chọn hai phương án khác nhau để so sánh.");

    public static Refusal PlanWeightWrong { get; } =
        new("staffing.plan-weight-wrong", "Trọng số, giới hạn là số không âm trong khoảng cho phép. Nhập lại.");

    public static Refusal RuleInThePast(DateOnly today) =>
        new(
            "staffing.rule-in-the-past",
            $"Định mức có hiệu lực từ hôm nay {VietnameseFormat.Date(today)} trở đi. Chọn ngày khác: số liệu đã qua không tính lại.",
            "ValidFrom"
        );

    public static Refusal VacancyDueWrong(DateOnly today) =>
        new("staffing.vacancy-due-wrong", $"Hạn kiện toàn từ hôm nay {VietnameseFormat.Date(today)} đến hai năm sau. Chọn lại.", "DueOn");

    public static Refusal OfferTooMany(int most, LegalSetting share) =>
        new(
            "staffing.offer-too-many",
            $"Danh sách cử biệt phái nhiều nhất {most} người ({share.Value}% biên chế có mặt, {share.Source}). Bỏ bớt.",
            "People"
        );

    public static Refusal QuotaWrong(int most) =>
        new("staffing.quota-wrong", $"Biên chế của một vị trí từ 0 đến {most}. Nhập lại.", "Quota");

    public static Refusal QuotaOfOne(string position) =>
        new("staffing.quota-of-one", $"Vị trí “{position}” chỉ một người giữ. Nhập 0 hoặc 1.", "Quota");

    public static Refusal PostWhileMoving(string code) =>
        new(
            "staffing.post-while-moving",
            $"Người mang mã {code} đang có điều động, biệt phái hoặc luân chuyển. Kết thúc hoặc rút trước khi đổi vị trí.",
            "Position"
        );

    public static Refusal AlreadyMoving(string person, string move) =>
        new(
            "staffing.already-moving",
            $"Người mang mã {person} đang có {move}. Mỗi người chỉ một quyết định đang thực hiện: kết thúc hoặc rút {move} trước.",
            "Person"
        );

    public static Refusal SpecialityMissing(string person, string speciality) =>
        new(
            "staffing.speciality-missing",
            $"Người mang mã {person} không có chuyên môn “{speciality}” mà vị trí cần. Chọn người khác, hoặc ghi chuyên môn thứ hai của người này.",
            "Person"
        );

    public static Refusal SingleTaken(string holder) =>
        new(
            "staffing.single-taken",
            $"Vị trí này chỉ một người giữ và {holder} đang giữ. Bố trí người đó trước, hoặc chọn vị trí khác.",
            "Post"
        );

    public static Refusal EndBeforeStart(DateOnly start) =>
        new("staffing.end-before-start", $"Ngày kết thúc phải sau ngày bắt đầu {VietnameseFormat.Date(start)}. Chọn lại.", "EndsOn");

    public static Refusal SecondmentTooLong(LegalSetting most, DateOnly last) =>
        new(
            "staffing.secondment-too-long",
            $"Biệt phái không quá {most.Value} tháng kể cả kéo dài ({most.Source}, {most.Article}). Chọn ngày kết thúc muộn nhất {VietnameseFormat.Date(last)}.",
            "EndsOn"
        );

    public static Refusal RotationTooShort(LegalSetting least, DateOnly first) =>
        new(
            "staffing.rotation-too-short",
            $"Luân chuyển mỗi lần ít nhất {least.Value} tháng ({least.Source}, {least.Article}; cần kiểm lại văn bản). Chọn ngày kết thúc từ {VietnameseFormat.Date(first)}.",
            "EndsOn"
        );

    public static Refusal DayWrong(DateOnly first, DateOnly today) =>
        new(
            "staffing.day-wrong",
            $"Ngày của văn bản từ {VietnameseFormat.Date(first)} đến hôm nay {VietnameseFormat.Date(today)}. Chọn lại.",
            "On"
        );

    public static Refusal ConsentGiven(DateOnly on) =>
        new("staffing.consent-given", $"Đã ghi ý kiến ngày {VietnameseFormat.Date(on)}. Tải lại trang để xem.");

    public static Refusal ConsentsMissing(string code, IReadOnlyList<string> missing) =>
        new("staffing.consents-missing", $"{code} còn thiếu {string.Join(", ", missing)}. Ghi đủ rồi mới quyết định.");

    public static Refusal OverrulingMissing(string code, IReadOnlyList<string> against) =>
        new(
            "staffing.overruling-missing",
            $"{code}: {string.Join(", ", against)} không đồng ý. Ý kiến đó không ngăn quyết định (NĐ 170/2025/NĐ-CP, Điều 25 đến Điều 27: trao đổi trước, người có thẩm quyền quyết định), nhưng phải trả lời: ghi vì sao vẫn quyết định.",
            "Words"
        );

    public static Refusal DecisionDayWrong(DateOnly from, DateOnly to) =>
        new(
            "staffing.decision-day-wrong",
            $"Ngày quyết định từ ngày đề xuất {VietnameseFormat.Date(from)} đến hôm nay {VietnameseFormat.Date(to)}. Chọn lại.",
            "On"
        );

    /// <param name="notBefore">Today for a proposal, the day of the decision for a decision.</param>
    public static Refusal StartTooEarly(DateOnly notBefore) =>
        new(
            "staffing.start-too-early",
            $"Ngày bắt đầu phải từ {VietnameseFormat.Date(notBefore)} (ngày đề xuất, quyết định) trở đi. Chọn lại.",
            "StartsOn"
        );

    public static Refusal TooEarly(DateOnly start) =>
        new("staffing.too-early", $"Quyết định có hiệu lực từ {VietnameseFormat.Date(start)}. Ghi nhận công tác từ ngày đó.");

    public static Refusal PostChanged(string person) =>
        new("staffing.post-changed", $"Người mang mã {person} không còn ở vị trí ghi trong quyết định. Rút quyết định này và đề xuất lại.");

    public static Refusal LaterEndMissing(DateOnly end) =>
        new("staffing.later-end-missing", $"Ngày kết thúc mới phải sau {VietnameseFormat.Date(end)}. Chọn lại.", "EndsOn");

    public static Refusal NotOverYet(DateOnly end) =>
        new(
            "staffing.not-over-yet",
            $"Thời hạn đến {VietnameseFormat.Date(end)} mới hết. Muốn kết thúc sớm, chọn “Thôi trước hạn” và ghi lý do."
        );

    public static Refusal PlanChanged(string code) =>
        new("staffing.plan-changed", $"Phương án {code} vừa được người khác dùng. Tải lại trang để xem những lượt đã đưa ra.");

    public static Refusal ImportAgainst(int line, string why) => new("staffing.import-against", $"Dòng {line}: {why}");

    internal static Refusal Held(string person, string held, MoveKind kind, StaffLaw law) =>
        new(
            "staffing.held",
            held switch
            {
                HoldRules.Pregnant =>
                    $"Người mang mã {person} đang mang thai nên không {StaffingLabels.Verb(kind)} (NĐ 170/2025, Điều 26 khoản 7). Chọn người khác.",
                HoldRules.SmallChild =>
                    $"Người mang mã {person} đang nuôi con dưới 36 tháng tuổi nên không {StaffingLabels.Verb(kind)} (NĐ 170/2025, Điều 26 khoản 7). Chọn người khác.",
                HoldRules.Discipline =>
                    $"Người mang mã {person} đang trong thời hạn kỷ luật nên không {StaffingLabels.Verb(kind)}. Chọn người khác.",
                HoldRules.NearRetirement =>
                    $"Người mang mã {person} còn dưới {law.RetirementHoldMonths} tháng đến tuổi nghỉ hưu nên không {StaffingLabels.Verb(kind)} ({law.RetirementHold.Source}). Chọn người khác.",
                HoldRules.Leaving =>
                    $"Người mang mã {person} đã có quyết định nghỉ theo chế độ nên không {StaffingLabels.Verb(kind)}. Chọn người khác.",
                _ => $"Người mang mã {person} đang có quyết định khác chưa kết thúc. Kết thúc hoặc rút trước.",
            },
            "Person"
        );

    internal static Refusal WrongState(MoveAct act, MoveState state) =>
        new(
            "staffing.wrong-state",
            $"Trạng thái “{StaffingLabels.Of(state)}” nên không {StaffingLabels.Verb(act)} được. Tải lại trang để xem trạng thái mới."
        );
}
