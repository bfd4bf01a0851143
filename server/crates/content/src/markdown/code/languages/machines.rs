//! What is near to the machine: assembly, hardware, shaders.

use super::{BOTH, C_BLOCK, DOUBLE, c_family::BASE};
use crate::markdown::code::{
    class::Class,
    words::{NOTHING, Words},
};

const SHADER: Words = Words {
    keywords: "attribute break buffer case const continue default discard do else flat for highp if in inout invariant layout lowp mediump out precision return shared smooth struct switch uniform varying void while",
    types: "bool bvec2 bvec3 bvec4 double float int ivec2 ivec3 ivec4 mat2 mat3 mat4 sampler2D sampler3D samplerCube uint uvec2 uvec3 uvec4 vec2 vec3 vec4",
    constants: "true false gl_Position gl_FragColor gl_FragCoord",
    directive: Some('#'),
    ..BASE
};

pub(super) const LANGUAGES: &[(&str, Words)] = &[
    (
        "asm assembly x86asm nasm masm gas armasm arm mips riscv",
        Words {
            line_comments: &[";", "#", "//"],
            block_comments: C_BLOCK,
            quotes: BOTH,
            keywords: "adc add addi and b beq bl blr bne bx call cmp cmov dec div ecall idiv imul in inc int j ja jae jal jb jbe je jg jge jl jle jmp jne jnz js jz la lb ld ldr lea leave li lui lw loop mov movl movq movsx movzx mul mv neg nop not or out pop push rep ret sal sar sb sbb sd shl shr st str sub subi sw syscall test xchg xor",
            types: "byte word dword qword db dw dd dq resb resw resd resq equ section segment global extern",
            constants: "eax ebx ecx edx esi edi ebp esp rax rbx rcx rdx rsi rdi rbp rsp r8 r9 r10 r11 r12 r13 r14 r15 al ah bl bh cl ch dl dh ax bx cx dx sp lr pc ra",
            any_case: true,
            sigils: &[
                ('%', Class::Constant),
                ('$', Class::Number),
                ('.', Class::Keyword),
            ],
            keys: ":",
            ..NOTHING
        },
    ),
    (
        "verilog systemverilog sv",
        Words {
            quotes: &[DOUBLE],
            keywords: "always always_comb always_ff always_latch and assert assign automatic begin buf case casex casez class const constraint default defparam disable edge else end endcase endclass endfunction endgenerate endmodule endpackage endtask enum export extends extern final for forever fork function generate genvar if iff import initial inout input inside interface join localparam modport module nand negedge new nor not or output package parameter posedge primitive property repeat return static struct task typedef unique virtual wait while xnor xor",
            types: "bit byte int integer logic real reg shortint signed string supply0 supply1 time tri unsigned wire",
            sigils: &[('$', Class::Function), ('`', Class::Keyword)],
            ..BASE
        },
    ),
    (
        "vhdl vhd",
        Words {
            line_comments: &["--"],
            quotes: &[DOUBLE],
            chars: true,
            keywords: "abs access after alias all and architecture array assert attribute begin block body buffer bus case component configuration constant disconnect downto else elsif end entity exit file for function generate generic group guarded if impure in inertial inout is label library linkage literal loop map mod nand new next nor not null of on open or others out package port postponed procedure process pure range record register reject rem report return rol ror select severity shared signal sla sll sra srl subtype then to transport type unaffected units until use variable wait when while with xnor xor",
            types: "bit bit_vector boolean character integer natural positive real signed std_logic std_logic_vector string time unsigned",
            constants: "true false",
            functions: "rising_edge falling_edge",
            any_case: true,
            calls: true,
            ..NOTHING
        },
    ),
    ("glsl hlsl shader", SHADER),
    (
        "wgsl",
        Words {
            keywords: "alias break case const const_assert continue continuing default diagnostic discard else enable fn for if let loop override requires return struct switch var while",
            types: "array atomic bool f16 f32 i32 mat2x2 mat3x3 mat4x4 ptr sampler texture_2d u32 vec2 vec3 vec4 vec2f vec3f vec4f",
            constants: "true false",
            sigils: &[('@', Class::Attribute)],
            directive: None,
            ..SHADER
        },
    ),
    (
        "llvm wasm wat",
        Words {
            line_comments: &[";;", ";"],
            quotes: &[DOUBLE],
            heads: true,
            keywords: "block br br_if call data define declare drop elem else end export func global if import local loop memory module param result return start table target then type",
            types: "f32 f64 i1 i8 i16 i32 i64 i128 double float label ptr void",
            constants: "true false null undef",
            word_chars: ".",
            sigils: &[
                ('$', Class::Attribute),
                ('%', Class::Attribute),
                ('@', Class::Function),
            ],
            ..NOTHING
        },
    ),
];
