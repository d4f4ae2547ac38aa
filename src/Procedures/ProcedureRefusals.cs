using ThongSuot.Platform.Results;

namespace ThongSuot.Procedures;

/// <summary>Every reason this module says no.</summary>
internal static class ProcedureRefusals
{
    public static Refusal Unknown(string code) =>
        new("procedure.unknown", $"Không có thủ tục {code} trong danh mục. Tìm lại theo mã hoặc tên.");

    public static Refusal NotADraft(string code, Publishing state) =>
        new(
            "procedure.not-a-draft",
            $"Thủ tục {code} không phải bản nháp (đang là: {ProcedureLabels.Of(state)}), không cần công khai lại."
        );

    public static Refusal NotPublished(string code, Publishing state) =>
        new(
            "procedure.not-published",
            $"Thủ tục {code} không đang công khai (đang là: {ProcedureLabels.Of(state)}). Chỉ làm được việc này với thủ tục đang công khai."
        );

    public static Refusal RepealDayMissing() =>
        new("procedure.repeal-day-missing", "Chưa có ngày bãi bỏ. Nhập ngày theo quyết định công bố.", "RepealFrom");

    public static Refusal RepealBeforeStart(string code, DateOnly start, DateOnly asked) =>
        new(
            "procedure.repeal-before-start",
            $"Ngày bãi bỏ {asked:d/M/yyyy} không sau ngày {code} có hiệu lực ({start:d/M/yyyy}). Chọn ngày muộn hơn.",
            "RepealFrom"
        );

    public static Refusal ReplacedByItself(string code) =>
        new(
            "procedure.replaced-by-itself",
            $"Thủ tục {code} không thể thay bằng chính nó. Nhập mã thủ tục thay thế hoặc để trống.",
            "ReplacedBy"
        );

    public static Refusal NotACode(string text) =>
        new("procedure.not-a-code", $"“{text}” không phải mã thủ tục. Mã có dạng 1.001193.", "ReplacedBy");

    public static Refusal VersionBeforeStart(string code, DateOnly start, DateOnly asked) =>
        new(
            "procedure.version-before-start",
            $"Ngày áp dụng {asked:d/M/yyyy} trước ngày bản đang dùng của {code} có hiệu lực ({start:d/M/yyyy}). Chọn ngày muộn hơn.",
            "From"
        );

    public static Refusal AlreadyEnds(string code, DateOnly end) =>
        new("procedure.already-ends", $"Bản này của {code} đã có ngày hết hiệu lực ({end:d/M/yyyy}). Sửa bản có hiệu lực sau cùng.");

    public static Refusal LimitWithoutNumber(string field) =>
        new(
            "procedure.limit-without-number",
            "Thời hạn phải là số lớn hơn 0. Nhập số, hoặc chọn “Trong ngày” hay “Chưa có thời hạn”.",
            field
        );

    public static Refusal TooManySteps(int most) =>
        new("procedure.too-many-steps", $"Quy trình có nhiều hơn {most} bước. Gộp các bước cùng người giữ hồ sơ.", "Steps");

    public static Refusal StepsMustReceiveAndReturn() =>
        new(
            "procedure.steps-must-receive-and-return",
            "Quy trình phải bắt đầu bằng bước tiếp nhận và kết thúc bằng bước trả kết quả. Sắp lại các bước.",
            "Steps"
        );

    public static Refusal StepIncomplete(int order) =>
        new("procedure.step-incomplete", $"Bước {order} thiếu tên hoặc có số giờ âm. Nhập tên và số giờ từ 0 trở lên.", "Steps");

    public static Refusal StepsExceedLimit(decimal sum, decimal limit) =>
        new(
            "procedure.steps-exceed-limit",
            $"Tổng các bước {ProcedureLabels.Number(sum)} giờ vượt thời hạn {ProcedureLabels.Number(limit)} giờ làm việc (lấy thời hạn ngắn nhất trong các cách nộp). Giảm giờ của các bước hoặc sửa thời hạn.",
            "Steps"
        );

    public static Refusal ReasonMissing() =>
        new("procedure.reason-missing", "Chưa nêu lý do. Ghi số quyết định hoặc căn cứ của thay đổi này.", "Reason");

    public static Refusal ChangedMeanwhile(string code) =>
        new("procedure.changed-meanwhile", $"Người khác vừa sửa thủ tục {code}. Tải lại trang để xem bản mới rồi làm lại.");

    public static Refusal InForceAlready(string code, DateOnly start) =>
        new(
            "procedure.in-force-already",
            $"Bản của {code} đã áp dụng từ {start:d/M/yyyy}, hồ sơ đã nhận theo bản này. Chọn ngày áp dụng sau ngày đó để lập bản mới.",
            "From"
        );

    public static Refusal OfAnotherProvince(string code) =>
        new(
            "procedure.of-another-province",
            $"Thủ tục {code} do tỉnh khác ban hành, chỉ áp dụng ở tỉnh đó. Chọn thủ tục dùng chung hoặc thủ tục của tỉnh mình."
        );

    public static Refusal CodeNotACode(string text) =>
        new("procedure.code-not-a-code", $"“{text}” không phải mã thủ tục. Nhập mã có dạng 1.001193.", "Code");

    public static Refusal CodeTaken(string code) =>
        new("procedure.code-taken", $"Danh mục đã có thủ tục {code}. Mở thủ tục đó để sửa, hoặc nhập mã khác.", "Code");

    public static Refusal NameMissing() => new("procedure.name-missing", "Thủ tục chưa có tên. Nhập tên theo quyết định công bố.", "Name");

    public static Refusal NameTooLong(int most) =>
        new(
            "procedure.name-too-long",
            $"Tên thủ tục dài quá {ProcedureLabels.Number(most)} ký tự. Nhập đúng tên, bỏ phần giải thích.",
            "Name"
        );

    public static Refusal FieldMissing() =>
        new("procedure.field-missing", "Thủ tục chưa có lĩnh vực. Nhập lĩnh vực, ví dụ Hộ tịch.", "Field");

    public static Refusal LevelMissing() =>
        new("procedure.level-missing", "Thủ tục chưa có cấp giải quyết. Chọn ít nhất một cấp.", "AtCommune");

    public static Refusal ChannelMissing() =>
        new("procedure.channel-missing", "Thủ tục chưa có cách nộp. Chọn ít nhất một cách.", "AllowsDirect");

    public static Refusal OwnerUnknown(string field) =>
        new("procedure.owner-unknown", "Nơi phụ trách không có trong danh sách. Chọn lại trong danh sách.", field);

    public static Refusal TooManyFees(int most) =>
        new("procedure.too-many-fees", $"Có nhiều hơn {most} dòng phí, lệ phí. Chọn “Theo biểu mức thu” và ghi tên biểu.", "Fees");

    public static Refusal FeeAmountMissing(int line) =>
        new("procedure.fee-amount-missing", $"Phí dòng {line} thiếu số tiền. Nhập số đồng, hoặc chọn “Chưa có mức”.", "Fees");

    public static Refusal FeeAmountOdd(int line, long amount) =>
        new(
            "procedure.fee-amount-odd",
            $"Phí dòng {line}: {ProcedureLabels.Number(amount)} đồng không phải một mức thu. Nhập đủ số đồng (20 nghìn là 20000); không thu thì chọn “Không thu”.",
            "Fees"
        );

    public static Refusal FeeAmountUnwanted(int line, FeeBasis basis) =>
        new(
            "procedure.fee-amount-unwanted",
            $"Phí dòng {line} là “{ProcedureLabels.Of(basis)}” nhưng có số tiền. Xóa số tiền hoặc chọn cách tính khác.",
            "Fees"
        );

    public static Refusal FeeUnitMissing(int line) =>
        new("procedure.fee-unit-missing", $"Phí dòng {line} tính theo đơn vị nhưng chưa ghi đơn vị. Ghi bản, trang, người…", "Fees");

    public static Refusal FeeStepsUnwanted(int line) =>
        new(
            "procedure.fee-steps-unwanted",
            $"Phí dòng {line} có bậc sau nhưng không tính theo đơn vị. Chọn cách tính theo đơn vị.",
            "Fees"
        );

    public static Refusal FeeNoteMissing(int line, FeeBasis basis) =>
        new(
            "procedure.fee-note-missing",
            $"Phí dòng {line} là “{ProcedureLabels.Of(basis)}” nhưng chưa ghi căn cứ. Ghi số văn bản hoặc nội dung vào ghi chú.",
            "Fees"
        );

    public static Refusal FeeEndsBeforeStart(int line) =>
        new("procedure.fee-ends-before-start", $"Phí dòng {line} hết áp dụng không sau ngày bắt đầu. Sửa một trong hai ngày.", "Fees");

    public static Refusal FeeFreeAndPaid() =>
        new(
            "procedure.fee-free-and-paid",
            "Có dòng “Không thu” và dòng có thu cho cùng cách nộp, cùng thời gian. Bỏ một dòng; người được miễn thì chọn “Miễn cho đối tượng”.",
            "Fees"
        );

    public static Refusal TooManyPapers(int most) =>
        new("procedure.too-many-papers", $"Thành phần hồ sơ có nhiều hơn {most} giấy tờ. Gộp các giấy tờ cùng loại.", "Papers");

    public static Refusal PaperNameMissing(int line) =>
        new("procedure.paper-name-missing", $"Giấy tờ dòng {line} thiếu tên. Nhập tên, hoặc để trống cả dòng để bỏ.", "Papers");

    public static Refusal PaperNameTooLong(int line, int most) =>
        new("procedure.paper-name-too-long", $"Tên giấy tờ dòng {line} dài quá {most} ký tự. Viết gọn lại.", "Papers");

    public static Refusal PaperConditionMissing(int line) =>
        new(
            "procedure.paper-condition-missing",
            $"Giấy tờ dòng {line} là “Tùy trường hợp” nhưng chưa ghi khi nào cần. Ghi điều kiện hoặc tên trường hợp.",
            "Papers"
        );

    public static Refusal PaperCopiesOdd(int line, int most) =>
        new("procedure.paper-copies-odd", $"Số bản của giấy tờ dòng {line} phải từ 0 đến {most}. Sửa lại số bản.", "Papers");

    public static Refusal PaperTwice(int line, string name) =>
        new("procedure.paper-twice", $"Giấy tờ dòng {line} (“{name}”) đã có ở dòng trên trong cùng trường hợp. Bỏ một dòng.", "Papers");

    public static Refusal NothingChanged(string code) =>
        new("procedure.nothing-changed", $"Nội dung thủ tục {code} không có gì thay đổi. Sửa mục cần sửa rồi lưu.");
}
