/* The words of litmus files in C and in the Java dialect. */
lexer grammar LitmusLexer;

tokens { NAME }

@members {
    /** How many braces are open. */
    private int depth;
    /** Whether the braces of the initial state have been closed: from then on braces hold code. */
    private boolean started;

    private void open() {
        depth++;
    }

    private void close() {
        depth--;
        started |= depth == 0;
    }

    /** In code, an opening parenthesis before a star begins no comment: READ_ONCE(*x). */
    private boolean comments() {
        return depth == 0 || !started;
    }
}

// The first line: the language, then the name up to the end of the line; then free text up to the initial state.
HEAD_SPACE : [ \t\r\n\uFEFF]+ -> skip ;
HEAD_COMMENT : '(*' (HEAD_COMMENT | .)*? '*)' -> skip ;
LANGUAGE : [A-Za-z] [A-Za-z0-9_]* -> mode(TITLE) ;
HEAD_OTHER : . ;

mode TITLE;
TITLE_SPACE : [ \t]+ -> skip ;
TITLE_NAME : ~[ \t\r\n{] ~[\r\n{]* -> type(NAME), mode(PREAMBLE) ;
TITLE_END : [\r\n]+ -> skip, mode(PREAMBLE) ;
TITLE_OPEN : [{] { open(); } -> type(OPEN), mode(BODY) ;

mode PREAMBLE;
PREAMBLE_COMMENT : '(*' (PREAMBLE_COMMENT | .)*? '*)' -> skip ;
PREAMBLE_TEXT : ~[{(]+ -> skip ;
PREAMBLE_PAREN : [(] -> skip ;
PREAMBLE_OPEN : [{] { open(); } -> type(OPEN), mode(BODY) ;

mode BODY;
SPACE : [ \t\r\n\f]+ -> skip ;
ML_COMMENT : '(*' { comments() }? (ML_COMMENT_PART | .)*? '*)' -> skip ;
fragment ML_COMMENT_PART : '(*' (ML_COMMENT_PART | .)*? '*)' ;
C_COMMENT : '/*' .*? '*/' -> skip ;
LINE_COMMENT : '//' ~[\r\n]* -> skip ;

OPEN : '{' { open(); } ;
CLOSE : '}' { close(); } ;

EXISTS : 'exists' ;
FORALL : 'forall' ;
LOCATIONS : 'locations' ;
FILTER : 'filter' ;
NOT_WORD : 'not' ;
TRUE : 'true' ;
FALSE : 'false' ;
IF : 'if' ;
ELSE : 'else' ;
WHILE : 'while' ;
DO : 'do' ;
FOR : 'for' ;
RETURN : 'return' ;
STRUCT : 'struct' ;
QUALIFIER : 'const' | 'volatile' | '__user' | '__rcu' ;
TYPE : 'int' | 'long' | 'char' | 'short' | 'void' | 'bool' | '_Bool' | 'unsigned' | 'signed' | 'boolean' | 'byte' | '__'? [us] ('8' | '16' | '32' | '64')
     | [A-Za-z_] [A-Za-z_0-9]* '_t' ;

NUMBER : ('0' [xX] [0-9a-fA-F]+ | [0-9]+) [uUlL]* ;
ID : [A-Za-z_] [A-Za-z_0-9]* ;

AND_WORD : '/\\' ;
OR_WORD : '\\/' ;
IMPLIES : '=>' ;
STEP : '++' | '--' ;
ASSIGN_OP : '+=' | '-=' | '&=' | '|=' | '^=' ;
ANDAND : '&&' ;
OROR : '||' ;
EQEQ : '==' ;
UNEQ : '!=' | '<>' ;
SHIFT : '<<' | '>>>' | '>>' ;
ORDER : '<=' | '>=' | '<' | '>' ;
EQ : '=' ;
BANG : '!' ;
TILDE : '~' ;
AMP : '&' ;
BAR : '|' ;
HAT : '^' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
QUESTION : '?' ;
COLON : ':' ;
SEMI : ';' ;
COMMA : ',' ;
DOT : '.' ;
LPAREN : '(' ;
RPAREN : ')' ;
LBRACK : '[' ;
RBRACK : ']' ;
OTHER : . ;
